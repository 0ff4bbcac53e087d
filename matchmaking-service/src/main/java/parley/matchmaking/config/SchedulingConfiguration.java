package parley.matchmaking.config;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.AdmitMeetings;
import parley.matchmaking.application.Authority;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.ComputeSchedule;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.ExpireRequests;
import parley.matchmaking.application.FollowTimetable;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.OrderScheduling;
import parley.matchmaking.application.ReadConsultation;
import parley.matchmaking.application.RequestRulebooks;
import parley.matchmaking.application.SchedulingRuns;
import parley.matchmaking.application.VideoRooms;
import parley.platform.ids.Ids;
import parley.scheduling.Scheduler;

/** From the order to schedule to the invitations. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    @Bean
    FollowTimetable followTimetable(
            Consultations consultations, Meetings meetings, VideoRooms rooms) {
        return new FollowTimetable(consultations, meetings, rooms);
    }

    /**
     * A platform thread: the solver computes in native code for seconds and would pin a carrier.
     */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService solverThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("scheduling").daemon().factory());
    }

    @Bean
    SchedulingRuns schedulingRuns(
            Consultations consultations,
            Scheduler scheduler,
            FollowTimetable follow,
            ExecutorService solverThread,
            Ids ids,
            SchedulingSettings settings) {
        return new SchedulingRuns(
                consultations,
                new ComputeSchedule(consultations, scheduler, follow),
                solverThread,
                ids.next().toString(),
                settings.lease(),
                System::nanoTime);
    }

    @Bean
    Sweep sweep(
            SchedulingRuns runs,
            FollowTimetable follow,
            ExpireRequests expire,
            AdmitMeetings admit,
            SchedulingSettings settings) {
        return new Sweep(
                List.of(runs::sweep, follow::sweep, expire::sweep, admit::sweep), settings.sweep());
    }

    @Bean
    OrderScheduling orderScheduling(
            Authority authority,
            Companies companies,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            SchedulingRuns runs) {
        return new OrderScheduling(authority, companies, meetings, consultations, rules, runs);
    }

    @Bean
    ReadConsultation readConsultation(Authority authority, Consultations consultations) {
        return new ReadConsultation(authority, consultations);
    }
}

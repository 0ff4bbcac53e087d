package parley.matchmaking.config;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.AdmitMeetings;
import parley.matchmaking.application.Authority;
import parley.matchmaking.application.CancelMeeting;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.ComputeSchedule;
import parley.matchmaking.application.Conflicts;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.Drafts;
import parley.matchmaking.application.ExpireRequests;
import parley.matchmaking.application.FindMeeting;
import parley.matchmaking.application.FollowTimetable;
import parley.matchmaking.application.ForumProgramme;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.OfferFreePlaces;
import parley.matchmaking.application.OrderScheduling;
import parley.matchmaking.application.PublishDraft;
import parley.matchmaking.application.ReadConsultation;
import parley.matchmaking.application.ReadDrafts;
import parley.matchmaking.application.RequestRulebooks;
import parley.matchmaking.application.SchedulingRuns;
import parley.matchmaking.application.VideoRooms;
import parley.platform.ids.Ids;
import parley.platform.time.ForumClock;
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
            Drafts drafts,
            Scheduler scheduler,
            Conflicts conflicts,
            FollowTimetable follow,
            ForumClock clock,
            ExecutorService solverThread,
            Ids ids,
            SchedulingSettings settings) {
        return new SchedulingRuns(
                consultations,
                new ComputeSchedule(consultations, drafts, scheduler, conflicts, follow, clock),
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
            Drafts drafts,
            RequestRulebooks rules,
            ForumProgramme programme,
            SchedulingRuns runs,
            ForumClock clock,
            SchedulingSettings settings) {
        return new OrderScheduling(
                authority,
                companies,
                meetings,
                consultations,
                drafts,
                rules,
                programme,
                runs,
                clock,
                settings.mostDrafts());
    }

    @Bean
    ReadDrafts readDrafts(Authority authority, Drafts drafts, Consultations consultations) {
        return new ReadDrafts(authority, drafts, consultations);
    }

    @Bean
    PublishDraft publishDraft(
            Authority authority,
            Drafts drafts,
            Consultations consultations,
            FollowTimetable follow,
            ForumClock clock) {
        return new PublishDraft(authority, drafts, consultations, follow, clock);
    }

    @Bean
    OfferFreePlaces offerFreePlaces(
            Authority authority,
            Companies companies,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            ForumProgramme programme,
            ForumClock clock) {
        return new OfferFreePlaces(
                authority, companies, meetings, consultations, rules, programme, clock);
    }

    @Bean
    CancelMeeting cancelMeeting(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Consultations consultations,
            FollowTimetable follow,
            ForumClock clock) {
        return new CancelMeeting(authority, find, meetings, consultations, follow, clock);
    }

    @Bean
    ReadConsultation readConsultation(Authority authority, Consultations consultations) {
        return new ReadConsultation(authority, consultations);
    }
}

package parley.matchmaking.config;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.matchmaking.application.Authority;
import parley.matchmaking.application.Companies;
import parley.matchmaking.application.Consultations;
import parley.matchmaking.application.EnterRoom;
import parley.matchmaking.application.ExtendMeeting;
import parley.matchmaking.application.FindMeeting;
import parley.matchmaking.application.FindNoShows;
import parley.matchmaking.application.ForumProgramme;
import parley.matchmaking.application.Meetings;
import parley.matchmaking.application.Presences;
import parley.matchmaking.application.ReportNoShow;
import parley.matchmaking.application.VideoRooms;
import parley.platform.time.ForumClock;

/** While meetings run. */
@Configuration(proxyBeanMethods = false)
class HoldingConfiguration {

    @Bean
    EnterRoom enterRoom(
            Authority authority,
            Companies companies,
            FindMeeting find,
            VideoRooms rooms,
            MeetingSettings settings,
            ForumClock clock,
            Clock systemTime) {
        return new EnterRoom(
                authority,
                companies,
                find,
                rooms,
                new EnterRoom.Doors(settings.roomOpensBefore(), settings.roomClosesAfter()),
                clock,
                systemTime);
    }

    @Bean
    ReportNoShow reportNoShow(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Presences presences,
            MeetingSettings settings,
            ForumClock clock) {
        return new ReportNoShow(
                authority, find, meetings, presences, settings.noShowAfter(), clock);
    }

    @Bean
    ExtendMeeting extendMeeting(
            Authority authority,
            FindMeeting find,
            Meetings meetings,
            Companies companies,
            Consultations consultations,
            ForumProgramme programme,
            MeetingSettings settings,
            ForumClock clock) {
        return new ExtendMeeting(
                authority,
                find,
                meetings,
                companies,
                consultations,
                programme,
                settings.longestExtension(),
                clock);
    }

    /** Apart from scheduling's, whose steps may take long. */
    @Bean
    Sweep holdingSweep(
            Meetings meetings,
            Presences presences,
            ForumClock clock,
            ExtendMeeting extend,
            MeetingSettings settings,
            SchedulingSettings scheduling) {
        FindNoShows noShows = new FindNoShows(meetings, presences, settings.noShowAfter(), clock);
        return new Sweep(List.of(noShows::sweep, extend::sweep), scheduling.sweep());
    }
}

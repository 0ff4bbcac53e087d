package parley.session.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.platform.time.ForumClock;
import parley.session.application.CancelSession;
import parley.session.application.ChangeSession;
import parley.session.application.DescribeRoom;
import parley.session.application.FindRooms;
import parley.session.application.FindSeats;
import parley.session.application.FindSessions;
import parley.session.application.Forums;
import parley.session.application.GiveBackAllSeats;
import parley.session.application.GiveBackSeat;
import parley.session.application.OrganisedForums;
import parley.session.application.PlanSession;
import parley.session.application.Programmes;
import parley.session.application.ReadDraft;
import parley.session.application.ReadProgramme;
import parley.session.application.ReleaseProgramme;
import parley.session.application.Rooms;
import parley.session.application.SeatedSessions;
import parley.session.application.Seatings;
import parley.session.application.Sessions;
import parley.session.application.TakeSeat;

@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    OrganisedForums organisedForums(Forums forums) {
        return new OrganisedForums(forums);
    }

    @Bean
    DescribeRoom describeRoom(OrganisedForums forums, Rooms rooms) {
        return new DescribeRoom(forums, rooms);
    }

    @Bean
    FindRooms findRooms(OrganisedForums forums, Rooms rooms) {
        return new FindRooms(forums, rooms);
    }

    @Bean
    PlanSession planSession(OrganisedForums forums, Sessions sessions) {
        return new PlanSession(forums, sessions);
    }

    @Bean
    FindSessions findSessions(OrganisedForums forums, Sessions sessions) {
        return new FindSessions(forums, sessions);
    }

    @Bean
    ChangeSession changeSession(FindSessions find, Sessions sessions) {
        return new ChangeSession(find, sessions);
    }

    @Bean
    CancelSession cancelSession(FindSessions find, Sessions sessions) {
        return new CancelSession(find, sessions);
    }

    @Bean
    SeatedSessions seatedSessions(Forums forums, Sessions sessions, Programmes programmes) {
        return new SeatedSessions(forums, sessions, programmes);
    }

    @Bean
    TakeSeat takeSeat(SeatedSessions seated, Sessions sessions, Rooms rooms, Seatings seatings) {
        return new TakeSeat(seated, sessions, rooms, seatings);
    }

    @Bean
    GiveBackSeat giveBackSeat(SeatedSessions seated, Seatings seatings) {
        return new GiveBackSeat(seated, seatings);
    }

    @Bean
    GiveBackAllSeats giveBackAllSeats(Seatings seatings) {
        return new GiveBackAllSeats(seatings);
    }

    @Bean
    FindSeats findSeats(FindSessions find, Rooms rooms, Seatings seatings) {
        return new FindSeats(find, rooms, seatings);
    }

    @Bean
    ReadDraft readDraft(OrganisedForums forums, Rooms rooms, Sessions sessions) {
        return new ReadDraft(forums, rooms, sessions);
    }

    @Bean
    ReleaseProgramme releaseProgramme(ReadDraft drafts, Programmes programmes, ForumClock clock) {
        return new ReleaseProgramme(drafts, programmes, clock);
    }

    @Bean
    ReadProgramme readProgramme(Programmes programmes) {
        return new ReadProgramme(programmes);
    }
}

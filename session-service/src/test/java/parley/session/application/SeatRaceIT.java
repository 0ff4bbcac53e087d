package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.application.Office.ORGANISER;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.TITLE;
import static parley.session.domain.ProgrammeFixtures.session;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.platform.refusal.Outcome;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;
import parley.session.domain.ParticipantId;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;
import parley.session.domain.Session;
import parley.session.domain.SessionId;
import parley.testkit.ServiceTest;

/** Two replicas over the real store: use cases that don't take turns. */
@ServiceTest
class SeatRaceIT {

    private static final int SEATS = 5;

    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());
    private final SessionId opening = new SessionId(UUID.randomUUID());
    private final Seatings seatings;
    private final List<TakeSeat> replicas;

    SeatRaceIT(
            @Autowired Forums forums,
            @Autowired Sessions sessions,
            @Autowired Programmes programmes,
            @Autowired Rooms rooms,
            @Autowired Seatings seatings) {
        this.seatings = seatings;
        SeatedSessions seated = new SeatedSessions(forums, sessions, programmes);
        replicas =
                List.of(
                        new TakeSeat(seated, sessions, rooms, seatings),
                        new TakeSeat(seated, sessions, rooms, seatings));
        forums.keep(new Forum(forum, POHANG.date(), POHANG.zone(), POHANG.organisers()), 1);
        rooms.add(new Room(forum, new RoomCode("MAIN"), TITLE, SEATS, List.of()));
        Session.Planned planned = session("OPEN", "10:00", "10:20");
        sessions.add(
                new Session.Planned(
                        opening, forum, planned.code(), planned.plan(), planned.request()),
                List.of());
    }

    @Test
    void noMoreParticipantsSitThanThereAreSeats() throws Exception {
        List<Callable<Outcome<Session>>> wishes =
                IntStream.range(0, 40).mapToObj(this::wish).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Outcome<Session>>> answers = threads.invokeAll(wishes);

            assertThat(answers)
                    .filteredOn(answer -> answer.resultNow() instanceof Outcome.Accepted)
                    .hasSize(SEATS);
        }
        assertThat(seatings.find(forum).orElseThrow().state().of(opening)).hasSize(SEATS);
    }

    private Callable<Outcome<Session>> wish(int number) {
        return () ->
                replicas.get(number % 2)
                        .take(
                                ORGANISER,
                                forum.value(),
                                opening,
                                new ParticipantId(new UUID(3, number)));
    }
}

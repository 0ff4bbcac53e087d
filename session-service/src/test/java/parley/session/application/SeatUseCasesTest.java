package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.application.Office.FORUM;
import static parley.session.application.Office.ORGANISER;
import static parley.session.application.Office.STRANGER;
import static parley.session.application.Office.accepted;
import static parley.session.application.Office.refused;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.TITLE;
import static parley.session.domain.ProgrammeFixtures.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.session.domain.ParticipantId;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;
import parley.session.domain.SeatEvent.SeatReleased;
import parley.session.domain.SeatEvent.SeatTaken;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

class SeatUseCasesTest {

    private static final ParticipantId ANNA = new ParticipantId(new UUID(1, 1));
    private static final ParticipantId BORIS = new ParticipantId(new UUID(1, 2));

    private final Office office = new Office();
    private final SessionId opening =
            office.planned(session("OPEN", "10:00", "10:20")).state().id();
    private final SessionId workshop =
            office.planned(session("WORK", "SMALL", "10:10", "11:00")).state().id();

    SeatUseCasesTest() {
        office.rooms.add(new Room(POHANG.id(), new RoomCode("SMALL"), TITLE, 1, List.of()));
    }

    @Test
    void aParticipantTakesASeatInAPublicSession() {
        accepted(office.release(new UUID(2, 2)));

        accepted(take(ANNA, opening));

        assertThat(office.seatings.events).containsExactly(new SeatTaken(opening, ANNA));
        FindSeats.Seats seats = accepted(office.seats.of(ORGANISER, FORUM, opening));
        assertThat(seats.seats()).isEqualTo(120);
        assertThat(seats.holders()).containsExactly(ANNA);
    }

    @Test
    void aSessionThatIsNotPublicIsUnknownToParticipants() {
        assertThat(refused(take(ANNA, opening)).code()).isEqualTo("unknown-session");
    }

    @Test
    void anOrganiserGivesSeatsInADraftToo() {
        accepted(office.take.take(ORGANISER, FORUM, opening, ANNA));

        assertThat(office.seatings.events).containsExactly(new SeatTaken(opening, ANNA));
    }

    @Test
    void nobodyTakesASeatForAnother() {
        assertThat(refused(office.take.take(caller(BORIS), FORUM, opening, ANNA)).code())
                .isEqualTo("anothers-seat");
        assertThat(refused(office.take.take(STRANGER, FORUM, opening, ANNA)).code())
                .isEqualTo("anothers-seat");
        assertThat(refused(office.giveBack.giveBack(STRANGER, FORUM, opening, ANNA)).code())
                .isEqualTo("anothers-seat");
        assertThat(office.seatings.events).isEmpty();
    }

    @Test
    void theSeatOfWhoAsksTwiceIsTakenOnce() {
        accepted(office.take.take(ORGANISER, FORUM, opening, ANNA));
        accepted(office.take.take(ORGANISER, FORUM, opening, ANNA));

        assertThat(office.seatings.events).hasSize(1);
    }

    @Test
    void aFullSessionIsRefused() {
        accepted(office.take.take(ORGANISER, FORUM, workshop, ANNA));

        Refusal refusal = refused(office.take.take(ORGANISER, FORUM, workshop, BORIS));

        assertThat(refusal.code()).isEqualTo("no-seat-left");
        assertThat(refusal.properties()).containsEntry("seats", 1);
    }

    @Test
    void aSeatAtTheSameTimeIsRefusedAndNamed() {
        accepted(office.take.take(ORGANISER, FORUM, opening, ANNA));

        Refusal refusal = refused(office.take.take(ORGANISER, FORUM, workshop, ANNA));

        assertThat(refusal.code()).isEqualTo("seated-elsewhere");
        assertThat(refusal.properties()).containsEntry("sessionId", opening.value());
    }

    @Test
    void aCancelledSessionHasNoSeats() {
        accepted(office.take.take(ORGANISER, FORUM, opening, ANNA));
        accepted(office.cancel.cancel(ORGANISER, FORUM, opening, null));

        assertThat(refused(office.take.take(ORGANISER, FORUM, opening, BORIS)).code())
                .isEqualTo("session-cancelled");
        assertThat(accepted(office.seats.of(ORGANISER, FORUM, opening)).holders()).isEmpty();
        accepted(office.take.take(ORGANISER, FORUM, workshop, ANNA));
    }

    @Test
    void aSessionWhoseRoomIsNotDescribedHasNoSeatsYet() {
        SessionId tour = office.planned(session("TOUR", "BUS", "15:00", "16:00")).state().id();

        assertThat(refused(office.take.take(ORGANISER, FORUM, tour, ANNA)).code())
                .isEqualTo("room-not-described");
    }

    @Test
    void aSeatIsGivenBackOnce() {
        accepted(office.take.take(ORGANISER, FORUM, workshop, ANNA));
        accepted(office.giveBack.giveBack(ORGANISER, FORUM, workshop, ANNA));
        accepted(office.giveBack.giveBack(ORGANISER, FORUM, workshop, ANNA));

        accepted(office.take.take(ORGANISER, FORUM, workshop, BORIS));

        assertThat(office.seatings.events)
                .containsExactly(
                        new SeatTaken(workshop, ANNA),
                        new SeatReleased(workshop, ANNA),
                        new SeatTaken(workshop, BORIS));
    }

    @Test
    void whoseRegistrationIsCancelledLeavesTheSeatsToOthers() {
        accepted(office.take.take(ORGANISER, FORUM, workshop, ANNA));

        office.giveBackAll.of(POHANG.id(), ANNA);
        office.giveBackAll.of(POHANG.id(), ANNA);

        assertThat(office.seatings.events)
                .containsExactly(new SeatTaken(workshop, ANNA), new SeatReleased(workshop, ANNA));
        assertThat(refused(office.take.take(ORGANISER, FORUM, opening, ANNA)).code())
                .isEqualTo("registration-cancelled");
        accepted(office.take.take(ORGANISER, FORUM, workshop, BORIS));
    }

    @Test
    void aCancellationBeforeAnySeatIsRemembered() {
        office.giveBackAll.of(POHANG.id(), ANNA);

        assertThat(refused(office.take.take(ORGANISER, FORUM, opening, ANNA)).code())
                .isEqualTo("registration-cancelled");
        assertThat(office.seatings.events).isEmpty();
    }

    /** Two replicas, so two use cases that don't take turns. */
    @Test
    void ofManyWhoWantTheLastSeatOneGetsIt() throws Exception {
        SeatedSessions seated =
                new SeatedSessions(office.forums, office.sessions, office.programmes);
        TakeSeat other = new TakeSeat(seated, office.sessions, office.rooms, office.seatings);
        List<Callable<Outcome<Session>>> wishes =
                IntStream.range(0, 40)
                        .<Callable<Outcome<Session>>>mapToObj(
                                i ->
                                        () ->
                                                (i % 2 == 0 ? office.take : other)
                                                        .take(
                                                                ORGANISER,
                                                                FORUM,
                                                                workshop,
                                                                new ParticipantId(new UUID(3, i))))
                        .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Outcome<Session>>> answers = threads.invokeAll(wishes);

            assertThat(answers)
                    .filteredOn(answer -> answer.resultNow() instanceof Outcome.Accepted)
                    .hasSize(1);
        }
        assertThat(office.seatings.events).hasSize(1);
    }

    private Outcome<Session> take(ParticipantId participant, SessionId session) {
        return office.take.take(caller(participant), FORUM, session, participant);
    }

    private static Caller caller(ParticipantId participant) {
        return new Caller(participant.toString(), Set.of(Role.PARTICIPANT));
    }
}

package parley.session.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.session;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.session.domain.Seating.Answer;

class SeatingTest {

    private static final ParticipantId ANNA = new ParticipantId(new UUID(1, 1));
    private static final ParticipantId BORIS = new ParticipantId(new UUID(1, 2));

    private static final Session.Planned OPENING = session("OPEN", "10:00", "10:20");
    private static final Session.Planned KEYNOTE = session("KEY", "10:20", "10:50");
    private static final Session.Planned WORKSHOP = session("WORK", "TRADE", "10:10", "11:00");
    private static final List<Session.Planned> ALL = List.of(OPENING, KEYNOTE, WORKSHOP);

    private final Seating empty = Seating.empty(POHANG.id());

    @Test
    void theLastSeatIsTakenAndTheNextIsRefused() {
        Seating full = taken(empty, OPENING, 1, ANNA);

        assertThat(full.of(OPENING.id())).containsExactly(ANNA);
        assertThat(full.take(OPENING, 1, BORIS, ALL)).isEqualTo(new Answer.Full());
    }

    @Test
    void aRoomWithoutSeatsIsFull() {
        assertThat(empty.take(OPENING, 0, ANNA, ALL)).isEqualTo(new Answer.Full());
    }

    @Test
    void whoHasASeatHasItStillWhenAskedForAgain() {
        Seating full = taken(empty, OPENING, 1, ANNA);

        assertThat(full.take(OPENING, 1, ANNA, ALL)).isEqualTo(new Answer.HeldAlready());
    }

    @Test
    void nobodySitsInTwoSessionsAtATime() {
        Seating seating = taken(empty, OPENING, 9, ANNA);

        assertThat(seating.take(WORKSHOP, 9, ANNA, ALL)).isEqualTo(new Answer.Elsewhere(OPENING));
        assertThat(seating.take(WORKSHOP, 9, BORIS, ALL)).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aSessionThatBeginsWhenAnotherEndsIsAtAnotherTime() {
        Seating seating = taken(empty, OPENING, 9, ANNA);

        assertThat(seating.take(KEYNOTE, 9, ANNA, ALL)).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aSeatInACancelledSessionKeepsNobody() {
        Seating seating = taken(empty, OPENING, 9, ANNA);

        assertThat(seating.take(WORKSHOP, 9, ANNA, List.of(KEYNOTE, WORKSHOP)))
                .isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aSeatThatIsGivenBackIsFree() {
        Seating full = taken(empty, OPENING, 1, ANNA);

        Seating free = full.release(OPENING.id(), ANNA).orElseThrow();

        assertThat(free).isEqualTo(empty);
        assertThat(free.take(OPENING, 1, BORIS, ALL)).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void whoHasNoSeatGivesNoneBack() {
        assertThat(empty.release(OPENING.id(), ANNA)).isEmpty();
    }

    @Test
    void whoWithdrawsLeavesAllSeatsAndGetsNoneAgain() {
        Seating seating = taken(taken(empty, OPENING, 1, ANNA), KEYNOTE, 9, ANNA);
        assertThat(seating.heldBy(ANNA)).containsExactlyInAnyOrder(OPENING.id(), KEYNOTE.id());

        Seating left = seating.withdraw(ANNA);

        assertThat(left.holders()).isEmpty();
        assertThat(left.take(OPENING, 1, ANNA, ALL)).isEqualTo(new Answer.Withdrawn());
        assertThat(left.take(OPENING, 1, BORIS, ALL)).isInstanceOf(Answer.Taken.class);
        assertThat(left.withdraw(ANNA)).isEqualTo(left);
    }

    private static Seating taken(
            Seating seating, Session.Planned session, int seats, ParticipantId participant) {
        return ((Answer.Taken) seating.take(session, seats, participant, ALL)).seating();
    }
}

package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.application.Office.FORUM;
import static parley.session.application.Office.ORGANISER;
import static parley.session.application.Office.accepted;
import static parley.session.application.Office.refused;
import static parley.session.domain.ProgrammeFixtures.TITLE;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.session.application.DescribeRoom.Described;
import parley.session.application.DescribeRoom.Description;
import parley.session.domain.RoomCode;

class DescribeRoomTest {

    private final Office office = new Office();

    @Test
    void aNewRoomIsAdded() {
        Described described = accepted(describe("HALL", 80, OptionalLong.empty()));

        assertThat(described.added()).isTrue();
        assertThat(described.room().version()).isEqualTo(1);
    }

    @Test
    void theSameDescriptionTwiceChangesNothing() {
        Described first = accepted(describe("HALL", 80, OptionalLong.empty()));

        Described second = accepted(describe("HALL", 80, OptionalLong.empty()));

        assertThat(second).isEqualTo(new Described(first.room(), false));
    }

    @Test
    void nobodyOverwritesARoomThatHeHasNotSeen() {
        accepted(describe("HALL", 80, OptionalLong.empty()));

        Refusal refusal = refused(describe("HALL", 90, OptionalLong.empty()));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.PRECONDITION_REQUIRED);
    }

    @Test
    void aRoomIsChangedByItsVersion() {
        accepted(describe("HALL", 80, OptionalLong.empty()));

        Described changed = accepted(describe("HALL", 90, OptionalLong.of(1)));

        assertThat(changed.room().version()).isEqualTo(2);
        assertThat(refused(describe("HALL", 100, OptionalLong.of(1))).kind())
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void aVersionOfNoRoomIsNotFound() {
        assertThat(refused(describe("ATTIC", 80, OptionalLong.of(1))).code())
                .isEqualTo("unknown-room");
    }

    private Outcome<Described> describe(String code, int seats, OptionalLong seen) {
        return office.describe.describe(
                ORGANISER,
                FORUM,
                new Description(new RoomCode(code), TITLE, seats, List.of("ko")),
                seen);
    }
}

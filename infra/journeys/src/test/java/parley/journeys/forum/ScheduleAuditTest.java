package parley.journeys.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.journeys.forum.Publication.Placed;
import parley.journeys.forum.data.ForumData;
import parley.journeys.forum.data.ForumReader;
import parley.journeys.forum.data.MeetingRequest;

/** Against the companies of Pohang: S0001 speaks ko, B0001 and B0012 ru; S0001 is away in 0–5. */
class ScheduleAuditTest {

    private static final ForumData POHANG =
            ForumReader.read(Path.of("..", "local", "forums", "pohang-2020"));

    @Test
    void aRightScheduleHasNothingToComplainOf() {
        ScheduleAudit audit = audit(met("B0001", 6, "V01", "I001"), met("B0012", 7, "V01", "I002"));

        assertThat(audit.doubleBookings()).isZero();
        assertThat(audit.interpreterClashes()).isZero();
        assertThat(audit.roomOverflows()).isZero();
        assertThat(audit.prioritySum()).isEqualTo(4);
    }

    @Test
    void aCompanyInTwoMeetingsOfOneSlotIsADoubleBooking() {
        assertThat(
                        audit(met("B0001", 6, "V01", "I001"), met("B0012", 6, "V02", "I002"))
                                .doubleBookings())
                .isOne();
    }

    @Test
    void aMeetingInASlotInWhichACompanyIsAwayIsADoubleBooking() {
        assertThat(audit(met("B0001", 5, "V01", "I001")).doubleBookings()).isOne();
    }

    @Test
    void anInterpreterTwiceInOneSlotClashes() {
        assertThat(
                        audit(met("B0001", 6, "V01", "I001"), met("B0012", 6, "V02", "I001"))
                                .interpreterClashes())
                .isOne();
    }

    @Test
    void anInterpreterWithoutTheLanguagesOrAwayOrMissingClashes() {
        assertThat(audit(met("B0001", 6, "V01", "I006")).interpreterClashes()).isOne();
        assertThat(audit(met("B0001", 9, "V01", "I001")).interpreterClashes()).isOne();
        assertThat(audit(met("B0001", 6, "V01", null)).interpreterClashes()).isOne();
        assertThat(audit(met("B0001", 6, "V01", "I999")).interpreterClashes()).isOne();
    }

    @Test
    void aRoomTwiceInOneSlotOrARoomThatIsNotThereOverflows() {
        assertThat(
                        audit(met("B0001", 6, "V01", "I001"), met("B0012", 6, "V01", "I002"))
                                .roomOverflows())
                .isOne();
        assertThat(audit(met("B0001", 6, "V13", "I001")).roomOverflows()).isOne();
    }

    @Test
    void aBreakIsARunOfIdleSlotsHoweverLong() {
        assertThat(
                        audit(
                                        met("B0001", 6, "V01", "I001"),
                                        met("B0012", 7, "V01", "I002"),
                                        met("B0007", 11, "V01", "I002"))
                                .breaks())
                .isOne();
    }

    @Test
    void aMeetingThatStillFitsIsFound() {
        MeetingRequest left =
                new MeetingRequest("B0012", "S0001", 2, MeetingRequest.Answer.ACCEPTED);

        assertThat(audit(met("B0001", 6, "V01", "I001")).stillPossible(List.of(left)))
                .containsExactly(left);
    }

    @Test
    void aMeetingOfAFullCompanyDoesNotFit() {
        MeetingRequest left =
                new MeetingRequest("B0012", "S0001", 2, MeetingRequest.Answer.ACCEPTED);
        Placed[] full = new Placed[6];
        for (int slot = 6; slot < 12; slot++) {
            full[slot - 6] = met("B0001", slot, "V01", "I002");
        }

        assertThat(audit(full).stillPossible(List.of(left))).isEmpty();
    }

    private static ScheduleAudit audit(Placed... meetings) {
        return new ScheduleAudit(POHANG, List.of(meetings));
    }

    private static Placed met(String buyer, int slot, String room, @Nullable String interpreter) {
        return new Placed(buyer, "S0001", slot, room, interpreter);
    }
}

package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.scheduling.Timetable.NONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.scheduling.check.ScheduleCheck;

class ScheduleTest {

    private static final LanguagePair KO_RU = new LanguagePair("ko", "ru");
    private static final LanguagePair KO_JA = new LanguagePair("ja", "ko");

    @Test
    void aCompanyWithAMeetingInEverySlotIsFull() {
        Forum forum =
                Forum.withSlots(3)
                        .company("B1", "ko")
                        .company("B2", "ko")
                        .company("B3", "ko")
                        .company("S1", "ko", 1)
                        .meeting("B1", "S1")
                        .meeting("B2", "S1")
                        .meeting("B3", "S1");

        Schedule schedule = forum.scheduled(0, 2, NONE);

        assertThat(reasonOf(schedule, forum))
                .isEqualTo(
                        new Unscheduled(
                                new AcceptedMeeting("B3", "S1", 2),
                                ReasonCode.COMPANY_FULL,
                                "S1 has a meeting in every slot in which it is available."
                                        + " Slot 0: S1 meets B1. Slot 2: S1 meets B2."));
    }

    @Test
    void companiesThatAreNeverFreeTogetherHaveNoCommonFreeSlot() {
        Forum forum =
                Forum.withSlots(3)
                        .company("B1", "ko", 0)
                        .company("B2", "ko")
                        .company("S1", "ko", 2)
                        .meeting("B1", "S1")
                        .meeting("B2", "S1");

        Schedule schedule = forum.scheduled(NONE, 1);

        assertThat(reasonOf(schedule, forum).reasonCode())
                .isEqualTo(ReasonCode.NO_COMMON_FREE_SLOT);
        assertThat(reasonOf(schedule, forum).reason())
                .isEqualTo(
                        "B1 and S1 have no slot in which both are available and free. Slot 0: B1"
                                + " is unavailable. Slot 1: S1 meets B2. Slot 2: S1 is"
                                + " unavailable.");
    }

    @Test
    void aCompanyThatIsNeverAvailableIsNotCalledFull() {
        Forum forum =
                Forum.withSlots(2)
                        .company("B1", "ko", 0, 1)
                        .company("S1", "ko")
                        .meeting("B1", "S1");

        assertThat(reasonOf(forum.scheduled(NONE), forum).reasonCode())
                .isEqualTo(ReasonCode.NO_COMMON_FREE_SLOT);
    }

    @Test
    void busyInterpretersAreNamedWithWhomTheyServe() {
        Forum forum =
                Forum.withSlots(1)
                        .company("B1", "ru")
                        .company("B2", "ru")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .interpreter("I1", KO_RU)
                        .interpreter("I2", KO_JA)
                        .meeting("B1", "S1")
                        .meeting("B2", "S2");

        Schedule schedule = forum.scheduled(0, NONE);

        assertThat(reasonOf(schedule, forum).reasonCode()).isEqualTo(ReasonCode.NO_INTERPRETER);
        assertThat(reasonOf(schedule, forum).reason())
                .isEqualTo(
                        "B2 and S2 are both free in slot 0, but no interpreter for them is, not"
                                + " even if others change theirs. Slot 0: I1 interprets B1 with"
                                + " S1.");
    }

    @Test
    void aLanguageThatNobodyInterpretsIsSaidToBeOne() {
        Forum forum =
                Forum.withSlots(1)
                        .company("B1", "vi")
                        .company("S1", "ko")
                        .interpreter("I1", KO_RU)
                        .meeting("B1", "S1");

        assertThat(reasonOf(forum.scheduled(NONE), forum).reason())
                .isEqualTo(
                        "B1 and S1 are both free in slot 0, but no interpreter has a pair with one"
                                + " language of each side.");
    }

    @Test
    void aMeetingThatCouldOnlyComeTooLateIsToldWhatItMustComeBefore() {
        SchedulingProblem problem =
                Forum.withSlots(3)
                        .company("B1", "ko", 0)
                        .company("B2", "ko")
                        .company("S1", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S1")
                        .problem();
        SchedulingProblem ordered =
                problem.inOrder(
                        List.of(
                                new Precedence(
                                        problem.meetings().get(0), problem.meetings().get(1))));
        Timetable timetable = Timetable.of(new IndexedProblem(ordered), new int[] {NONE, 1});

        Schedule schedule = Schedule.of(timetable, Certificate.of(timetable, timetable::reached));

        assertThat(ScheduleCheck.faults(ordered, schedule)).isEmpty();
        assertThat(schedule.unscheduled().getFirst().reasonCode()).isEqualTo(ReasonCode.PRECEDENCE);
        assertThat(schedule.unscheduled().getFirst().reason())
                .isEqualTo(
                        "B1 and S1 are both free in slot 2, but their meeting must come before B2"
                                + " with S1 in slot 1.");
    }

    @Test
    void aMeetingThatEveryRoomShutsOutHasNoRoom() {
        Forum forum =
                Forum.withSlots(1)
                        .rooms(1)
                        .company("B1", "ko")
                        .company("B2", "ko")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S2");

        Schedule schedule = forum.scheduled(0, NONE);

        assertThat(reasonOf(schedule, forum).reasonCode()).isEqualTo(ReasonCode.NO_ROOM);
        assertThat(reasonOf(schedule, forum).reason())
                .isEqualTo(
                        "B2 and S2 are both free in slot 0, but there is no room for them. Slot 0: 1 of"
                                + " 1 rooms are taken.");
    }

    @Test
    void whatCouldStillBePlacedHasNoReasonNotTo() {
        Forum forum =
                Forum.withSlots(1)
                        .company("B1", "ru")
                        .company("B2", "ja")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .interpreter("I1", KO_RU, KO_JA)
                        .interpreter("I2", KO_RU)
                        .meeting("B1", "S1")
                        .meeting("B2", "S2");

        assertThatThrownBy(() -> forum.scheduled(0, NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("B2 with S2 could still be placed");
    }

    @Test
    void theFirstInterpreterGivesWayToAMeetingThatNobodyElseCanServe() {
        Forum forum =
                Forum.withSlots(1)
                        .company("B1", "ru")
                        .company("B2", "ja")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .interpreter("I1", KO_RU, KO_JA)
                        .interpreter("I2", KO_RU)
                        .meeting("B1", "S1")
                        .meeting("B2", "S2");

        Schedule schedule = forum.scheduled(0, 0);

        assertThat(schedule.assignments())
                .extracting(Assignment::interpreter)
                .containsExactly("I2", "I1");
    }

    @Test
    void whoComesOutOfARoomStaysInIt() {
        Forum forum =
                Forum.withSlots(2)
                        .company("B1", "ko")
                        .company("B2", "ko")
                        .company("B3", "ko")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S2")
                        .meeting("B3", "S2");

        Schedule schedule = forum.scheduled(0, 0, 1);

        assertThat(schedule.assignments())
                .extracting(Assignment::room)
                .containsExactly("V01", "V02", "V02");
    }

    @Test
    void unavailableSlotsCountAsPartOfABreak() {
        Forum forum =
                Forum.withSlots(6)
                        .company("B1", "ko")
                        .company("B2", "ko")
                        .company("B3", "ko")
                        .company("S1", "ko", 1, 2)
                        .meeting("B1", "S1")
                        .meeting("B2", "S1")
                        .meeting("B3", "S1");

        assertThat(forum.scheduled(0, 3, 5).breaks()).isEqualTo(2);
        assertThat(forum.scheduled(3, 4, 5).breaks()).isZero();
    }

    private static Unscheduled reasonOf(Schedule schedule, Forum forum) {
        assertThat(ScheduleCheck.faults(forum.problem(), schedule)).isEmpty();
        return schedule.unscheduled().getFirst();
    }
}

package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.scheduling.Timetable.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.scheduling.Replan.Change;
import parley.scheduling.check.ScheduleCheck;

class ReplanTest {

    @Test
    void withoutMovesWhoLostASlotHasNoneAndWhoHadNoneTakesIt() {
        Forum forum =
                Forum.withSlots(2)
                        .company("B1", "ko", 0)
                        .company("B2", "ko", 1)
                        .company("S1", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S1");

        Replan replan = Replan.of(new IndexedProblem(forum.problem()), new int[] {0, NONE}, 0);

        assertThat(replan.changes())
                .containsExactly(
                        new Change(new AcceptedMeeting("B1", "S1", 2), 0, NONE),
                        new Change(new AcceptedMeeting("B2", "S1", 2), NONE, 0));
        assertThat(replan.moves()).isZero();
    }

    @Test
    void aMoveGivesALostMeetingAnotherSlot() {
        Forum forum =
                Forum.withSlots(2).company("B1", "ko", 0).company("S1", "ko").meeting("B1", "S1");

        Replan replan = Replan.of(new IndexedProblem(forum.problem()), new int[] {0}, 1);

        assertThat(replan.changes())
                .containsExactly(new Change(new AcceptedMeeting("B1", "S1", 2), 0, 1));
        assertThat(replan.moves()).isOne();
    }

    @Test
    void anotherMeetingMakesWayWhereTwoMovesAreAllowedAndNotWhereOneIs() {
        Forum forum =
                Forum.withSlots(3)
                        .company("B1", "ko", 0, 2)
                        .company("B2", "ko", 0)
                        .company("S1", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S1");
        IndexedProblem problem = new IndexedProblem(forum.problem());

        assertThat(Replan.of(problem, new int[] {0, 1}, 1).timetable().slotOf(0)).isEqualTo(NONE);
        assertThat(Replan.of(problem, new int[] {0, 1}, 2).timetable().slotOf(0)).isEqualTo(1);
    }

    @Test
    void fewerMovesThanNoneAreRefused() {
        IndexedProblem problem = new IndexedProblem(Forum.withSlots(1).problem());

        assertThatThrownBy(() -> Replan.of(problem, new int[0], -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoeverLostAPlaceThatMayNotMoveIsToldSo() {
        Forum forum =
                Forum.withSlots(2).company("B1", "ko", 0).company("S1", "ko").meeting("B1", "S1");
        SchedulingProblem problem = forum.problem();

        Schedule schedule =
                Replan.of(problem, List.of(place(problem, 0, 0, "V01", null)), 0).schedule();

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
        assertThat(schedule.unscheduled())
                .extracting(Unscheduled::reasonCode)
                .containsExactly(ReasonCode.NO_MOVE_LEFT);
        assertThat(schedule.unscheduled().getFirst().reason())
                .isEqualTo(
                        "B1 with S1 lost its place. It fits in slot 1, but no more meetings may be"
                                + " moved.");
    }

    @Test
    void whoStaysKeepsRoomAndInterpreterAndWhoComesInTakesAnother() {
        LanguagePair pair = new LanguagePair("ko", "ru");
        SchedulingProblem problem =
                Forum.withSlots(1)
                        .company("B1", "ru")
                        .company("B2", "ru")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .interpreter("I1", pair)
                        .interpreter("I2", pair)
                        .meeting("B1", "S1")
                        .meeting("B2", "S2")
                        .problem();
        Assignment standing = place(problem, 1, 0, "V01", "I1");

        Schedule schedule = Replan.of(problem, List.of(standing), 0).schedule();

        assertThat(schedule.assignments())
                .containsExactly(place(problem, 0, 0, "V02", "I2"), standing);
    }

    @Test
    void anInterpreterChangesOnlyWhereAnotherMeetingCannotBeInterpretedOtherwise() {
        LanguagePair russian = new LanguagePair("ko", "ru");
        SchedulingProblem problem =
                Forum.withSlots(1)
                        .company("B1", "ja")
                        .company("B2", "ru")
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .interpreter("I1", new LanguagePair("ko", "ja"), russian)
                        .interpreter("I2", russian)
                        .meeting("B1", "S1")
                        .meeting("B2", "S2")
                        .problem();

        Schedule schedule =
                Replan.of(problem, List.of(place(problem, 1, 0, "V01", "I1")), 0).schedule();

        assertThat(schedule.assignments())
                .containsExactly(
                        place(problem, 0, 0, "V02", "I1"), place(problem, 1, 0, "V01", "I2"));
    }

    @ParameterizedTest
    @MethodSource("storms")
    void whatWasPublishedIsPlannedAgainWithFewMovesAndTrueReasons(long seed) {
        SchedulingProblem calm =
                RandomForum.seeded(seed).companies(15, 20).meetings(90).slots(8).rich().problem();
        Timetable timetable = new Timetable(new IndexedProblem(calm));
        Completion.completeByMoving(timetable, meeting -> true);
        List<Assignment> before = published(timetable).assignments();
        SchedulingProblem storm = afterStorm(calm, new Random(seed));
        int mostMoves = (int) (seed % 8);

        Replan.Outcome outcome = Replan.of(storm, before, mostMoves);

        assertThat(ScheduleCheck.faults(storm, outcome.schedule())).as("seed %d", seed).isEmpty();
        assertThat(outcome.replan().moves()).isLessThanOrEqualTo(mostMoves);
        Set<String> rooms = storm.rooms().stream().map(Room::code).collect(Collectors.toSet());
        for (Assignment was : before) {
            outcome.schedule().assignments().stream()
                    .filter(is -> is.meeting().equals(was.meeting()) && is.slot() == was.slot())
                    .filter(_ -> rooms.contains(was.room()))
                    .forEach(is -> assertThat(is.room()).as("seed %d", seed).isEqualTo(was.room()));
        }
    }

    private static Assignment place(
            SchedulingProblem problem,
            int meeting,
            int slot,
            String room,
            @Nullable String interpreter) {
        return new Assignment(problem.meetings().get(meeting), slot, room, interpreter);
    }

    @ParameterizedTest
    @MethodSource("storms")
    void afterAStormEveryPlanIsRightAndKeepsToItsMoves(long seed) {
        SchedulingProblem calm =
                RandomForum.seeded(seed)
                        .companies(15, 20)
                        .meetings(90)
                        .slots(8)
                        .rich()
                        .precedences((int) seed % 3 * 20)
                        .problem();
        Timetable before = new Timetable(new IndexedProblem(calm));
        Completion.completeByMoving(before, meeting -> true);
        int mostMoves = (int) (seed % 8);
        SchedulingProblem storm = afterStorm(calm, new Random(seed));
        IndexedProblem changed = new IndexedProblem(storm);
        int[] slots = slotsOf(before, calm, storm);

        Replan replan = Replan.of(changed, slots, mostMoves);

        Completion.complete(replan.timetable());
        Schedule schedule = published(replan.timetable());
        assertThat(ScheduleCheck.faults(storm, schedule)).as("seed %d", seed).isEmpty();
        assertThat(replan.moves()).isLessThanOrEqualTo(mostMoves);
        assertThat(replan.changes())
                .allMatch(change -> change.from() != change.to())
                .hasSizeLessThanOrEqualTo(storm.meetings().size());
    }

    static LongStream storms() {
        return LongStream.range(0, 40);
    }

    /** A tenth of the companies drop out, an interpreter and a room are lost, some come later. */
    private static SchedulingProblem afterStorm(SchedulingProblem calm, Random random) {
        List<CompanyAvailability> companies =
                calm.companies().stream()
                        .map(
                                one ->
                                        random.nextInt(5) > 0
                                                ? one
                                                : new CompanyAvailability(
                                                        one.reference(),
                                                        one.languages(),
                                                        random.nextBoolean()
                                                                ? all(calm.slots())
                                                                : all(random.nextInt(3)),
                                                        one.least(),
                                                        one.most()))
                        .toList();
        return new SchedulingProblem(
                calm.days(),
                calm.rooms().subList(1, calm.rooms().size()),
                companies,
                calm.interpreters().subList(1, calm.interpreters().size()),
                calm.meetings(),
                calm.precedences(),
                calm.policy());
    }

    private static Set<Integer> all(int slots) {
        return Set.copyOf(IntStream.range(0, slots).boxed().toList());
    }

    private static int[] slotsOf(
            Timetable before, SchedulingProblem calm, SchedulingProblem storm) {
        int[] slots = new int[storm.meetings().size()];
        Arrays.setAll(
                slots,
                meeting -> before.slotOf(calm.meetings().indexOf(storm.meetings().get(meeting))));
        return slots;
    }

    private static Schedule published(Timetable timetable) {
        return Schedule.of(timetable, Certificate.of(timetable, timetable::reached));
    }
}

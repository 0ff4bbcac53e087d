package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.scheduling.Watch.Step;

class WatchedReplanTest {

    private static final SchedulingProblem PROBLEM =
            Forum.withSlots(2)
                    .company("B1", "ko", 0)
                    .company("S1", "ko")
                    .meeting("B1", "S1")
                    .problem();
    private static final List<Assignment> BEFORE =
            List.of(new Assignment(PROBLEM.meetings().getFirst(), 0, "V01", null));

    @Test
    void itTellsWhatFitsWithNobodyMovedAndThenWhatTheMovesComeTo() {
        List<String> told = new ArrayList<>();

        Replan.of(
                PROBLEM,
                BEFORE,
                1,
                new Watch((step, best) -> told.add(step + " " + best.placed())));

        assertThat(told).containsExactly("PLACED 0", "SEARCHED 1");
    }

    @Test
    void withoutMovesThereIsOneStep() {
        List<Step> told = new ArrayList<>();

        Replan.of(PROBLEM, BEFORE, 0, new Watch((step, best) -> told.add(step)));

        assertThat(told).containsExactly(Step.PLACED);
    }

    @Test
    void oneThatIsCancelledBetweenItsStepsGivesNoSchedule() {
        Watch[] watch = new Watch[1];
        watch[0] = new Watch((step, best) -> watch[0].cancel());

        assertThatThrownBy(() -> Replan.of(PROBLEM, BEFORE, 1, watch[0]))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void oneThatIsCancelledBeforehandTellsNothing() {
        List<Step> told = new ArrayList<>();
        Watch watch = new Watch((step, best) -> told.add(step));
        watch.cancel();

        assertThatThrownBy(() -> Replan.of(PROBLEM, BEFORE, 0, watch))
                .isInstanceOf(CancellationException.class);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoMayMoveLosesNothingByIt(long seed) {
        SchedulingProblem forum =
                RandomForum.seeded(seed).companies(15, 20).meetings(120).slots(8).rich().problem();
        Timetable timetable = new Timetable(new IndexedProblem(forum));
        Completion.complete(timetable);
        IndexedProblem fewerRooms =
                new IndexedProblem(
                        new SchedulingProblem(
                                forum.days(),
                                forum.rooms().subList(1, forum.rooms().size()),
                                forum.companies(),
                                forum.interpreters(),
                                forum.meetings(),
                                forum.precedences(),
                                forum.policy()));
        int[] before = new int[forum.meetings().size()];
        Arrays.setAll(before, timetable::slotOf);

        Replan still = Replan.of(fewerRooms, before, 0);
        Replan moving = Replan.of(fewerRooms, before, 5);

        assertThat(still.timetable().isBetterThan(moving.timetable())).isFalse();
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }
}

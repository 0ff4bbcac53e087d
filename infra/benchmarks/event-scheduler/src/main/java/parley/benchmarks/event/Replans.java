package parley.benchmarks.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import parley.scheduling.Replan;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.check.ScheduleCheck;

/** Plans a published schedule again after each {@link Disruption}, without moves and with ten. */
final class Replans {

    private static final int MOVES = 10;
    private static final int ROUNDS = 4;

    private Replans() {}

    /** From the disruption to a schedule with rooms, interpreters and reasons. */
    record Millis(Times mostMoves0, Times mostMoves10) {}

    /** Of {@link #ROUNDS} of each disruption. */
    record Times(double p50, double p95) {

        private static Times of(List<Double> milliseconds) {
            List<Double> sorted = new ArrayList<>(milliseconds);
            Collections.sort(sorted);
            return new Times(at(sorted, 0.5), at(sorted, 0.95));
        }

        private static double at(List<Double> sorted, double share) {
            return EventRun.rounded(sorted.get((int) (share * (sorted.size() - 1))), 1);
        }
    }

    /**
     * How it went.
     *
     * @param faults what the check found, or a plan that moves too many
     */
    record Outcome(Millis millis, List<String> faults) {}

    static Outcome of(SchedulingProblem event, Schedule published, long seed) {
        List<Double> still = new ArrayList<>();
        List<Double> moving = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            for (Disruption disruption : Disruption.values()) {
                SchedulingProblem now = disruption.of(event, random);
                still.add(milliseconds(now, published, 0, faults));
                moving.add(milliseconds(now, published, MOVES, faults));
            }
        }
        return new Outcome(new Millis(Times.of(still), Times.of(moving)), faults);
    }

    private static double milliseconds(
            SchedulingProblem now, Schedule published, int mostMoves, List<String> faults) {
        long began = System.nanoTime();
        Replan.Outcome outcome = Replan.of(now, published.assignments(), mostMoves);
        double took = (System.nanoTime() - began) / 1e6;
        faults.addAll(ScheduleCheck.faults(now, outcome.schedule()));
        if (outcome.replan().moves() > mostMoves) {
            faults.add(
                    "A re-plan moves %d meetings, and may move %d"
                            .formatted(outcome.replan().moves(), mostMoves));
        }
        return took;
    }
}

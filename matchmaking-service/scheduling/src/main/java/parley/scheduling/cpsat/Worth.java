package parley.scheduling.cpsat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.scheduling.Certificate;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Timetable;

/**
 * The objectives to which each meeting adds as one sum, in which one more of an objective outweighs
 * all that come after it. So one bound on the sum tells of each.
 */
final class Worth {

    private final IndexedProblem problem;
    private final List<Objective> order;
    private final Map<Objective, Long> weights = new EnumMap<>(Objective.class);

    Worth(IndexedProblem problem) {
        this.problem = problem;
        order = problem.problem().policy().ofMeetings();
        long weight = 1;
        for (Objective objective : order.reversed()) {
            weights.put(objective, weight);
            weight = Math.multiplyExact(weight, 1L + Bounds.of(problem).of(objective));
        }
    }

    long of(int meeting) {
        long worth = 0;
        for (Objective objective : order) {
            worth += weight(objective) * problem.adds(meeting, objective);
        }
        return worth;
    }

    /**
     * What the bound says about a timetable, in the words of {@link Certificate}.
     *
     * @param bound no timetable is worth more
     */
    Bounds bounds(Timetable timetable, long bound) {
        Bounds bounds = Bounds.of(problem);
        long left = bound;
        for (Objective objective : order) {
            bounds = bounds.with(objective, left / weight(objective));
            left -= weight(objective) * timetable.reached(objective);
        }
        return bounds;
    }

    private long weight(Objective objective) {
        return weights.getOrDefault(objective, 0L);
    }
}

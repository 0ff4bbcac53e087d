package parley.scheduling.cpsat;

import parley.scheduling.Certificate;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Timetable;

/** Those of a {@link Certificate}, while they are found one after the other. */
record Bounds(int mustMeets, int meetings, int prioritySum, int shortfall, int breaks) {

    /** What can be said without any calculation. */
    static Bounds of(IndexedProblem problem) {
        return new Bounds(
                problem.placeableMustMeets(),
                problem.placeable(),
                problem.highestPrioritySum(problem.meetings()),
                0,
                0);
    }

    int of(Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> mustMeets;
            case MEETINGS -> meetings;
            case VALUE -> prioritySum;
            case SHORTFALL -> shortfall;
            case BREAKS -> breaks;
        };
    }

    /**
     * These, and this one of an objective where it says more.
     *
     * @param bound from above, or of what should be few, from below
     */
    Bounds with(Objective objective, long bound) {
        int before = of(objective);
        int lower = (int) Math.min(before, bound);
        int higher = (int) Math.max(before, bound);
        return switch (objective) {
            case MUST_MEETS -> new Bounds(lower, meetings, prioritySum, shortfall, breaks);
            case MEETINGS -> new Bounds(mustMeets, lower, prioritySum, shortfall, breaks);
            case VALUE -> new Bounds(mustMeets, meetings, lower, shortfall, breaks);
            case SHORTFALL -> new Bounds(mustMeets, meetings, prioritySum, higher, breaks);
            case BREAKS -> new Bounds(mustMeets, meetings, prioritySum, shortfall, higher);
        };
    }

    Certificate certificate(Timetable timetable) {
        return Certificate.of(timetable, mustMeets, meetings, prioritySum, shortfall, breaks);
    }
}

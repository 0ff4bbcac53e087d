package parley.scheduling.cpsat;

import parley.scheduling.Certificate;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Timetable;

/** Of a {@link Certificate}, all but the breaks. */
record Bounds(int mustMeets, int meetings, int prioritySum) {

    /** What can be said without any calculation. */
    static Bounds of(IndexedProblem problem) {
        return new Bounds(
                problem.placeableMustMeets(),
                problem.placeable(),
                problem.highestPrioritySum(problem.meetings()));
    }

    int of(Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> mustMeets;
            case MEETINGS -> meetings;
            case VALUE -> prioritySum;
            case BREAKS -> throw new IllegalArgumentException("Breaks are bounded from below");
        };
    }

    /** These, and no more than so much of an objective. */
    Bounds with(Objective objective, long most) {
        int bound = (int) Math.min(of(objective), most);
        return switch (objective) {
            case MUST_MEETS -> new Bounds(bound, meetings, prioritySum);
            case MEETINGS -> new Bounds(mustMeets, bound, prioritySum);
            case VALUE -> new Bounds(mustMeets, meetings, bound);
            case BREAKS -> throw new IllegalArgumentException("Breaks are bounded from below");
        };
    }

    Certificate certificate(Timetable timetable, int breaks) {
        return Certificate.of(timetable, mustMeets, meetings, prioritySum, breaks);
    }
}

package parley.scheduling;

import parley.scheduling.Policy.Objective;

/**
 * One number for how much is wrong with where the meetings of a {@link Timetable} are: what the
 * policy puts first weighs most, and an idle slot 1. For of two timetables with as many breaks, the
 * one with the shorter ones is nearer to having fewer.
 */
final class Strain {

    /** The first two from trials with 60 sellers; the others stay below a break in all. */
    private static final int[] BY_POSITION = {32, 8, 4};

    private final int ofLack;
    private final int ofBreak;
    private final int ofMostBreaks;

    Strain(Policy policy) {
        ofLack = weight(policy, Objective.SHORTFALL);
        ofBreak = weight(policy, Objective.BREAKS);
        ofMostBreaks = weight(policy, Objective.FAIRNESS);
    }

    private static int weight(Policy policy, Objective objective) {
        return BY_POSITION[policy.ofPlaces().indexOf(objective)];
    }

    int of(Timetable timetable) {
        return ofLack * timetable.shortfall()
                + ofBreak * timetable.breaks()
                + ofMostBreaks * timetable.mostBreaks()
                + timetable.idle();
    }
}

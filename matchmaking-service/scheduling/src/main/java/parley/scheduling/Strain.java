package parley.scheduling;

import parley.scheduling.Policy.Objective;

/**
 * One number for how much is wrong with where the meetings of a {@link Timetable} are: what the
 * policy puts first weighs most, and an idle slot 1. For of two timetables with as many breaks, the
 * one with the shorter ones is nearer to having fewer.
 */
final class Strain {

    /**
     * The first two from trials with 60 sellers; one of each of the others is less than a break.
     */
    private static final int[] BY_POSITION = {32, 8, 4, 2};

    private final int ofLack;
    private final int ofBreak;
    private final int ofMostBreaks;
    private final int ofMissedWish;

    Strain(Policy policy) {
        ofLack = weight(policy, Objective.SHORTFALL);
        ofBreak = weight(policy, Objective.BREAKS);
        ofMostBreaks = weight(policy, Objective.FAIRNESS);
        ofMissedWish = weight(policy, Objective.WISHES);
    }

    private static int weight(Policy policy, Objective objective) {
        return BY_POSITION[policy.ofPlaces().indexOf(objective)];
    }

    int of(Timetable timetable) {
        return ofLack * timetable.shortfall()
                + ofBreak * timetable.breaks()
                + ofMostBreaks * timetable.mostBreaks()
                + ofMissedWish * timetable.missedWishes()
                + timetable.idle();
    }
}

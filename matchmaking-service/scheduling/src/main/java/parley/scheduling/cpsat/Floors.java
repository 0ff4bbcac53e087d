package parley.scheduling.cpsat;

import parley.scheduling.Policy;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Timetable;

/** How few of an objective can be reached, as far as it follows without a search. */
final class Floors {

    private Floors() {}

    /** No timetable that is as good as this one by what the policy puts before has fewer. */
    static int of(Timetable timetable, Objective objective) {
        return switch (objective) {
            case FAIRNESS -> mostBreaks(timetable);
            case WISHES -> timetable.problem().fewestMissedWishes(timetable.placed());
            case MUST_MEETS, MEETINGS, VALUE, SHORTFALL, BREAKS, CONTINUITY -> 0;
        };
    }

    /** So many breaks have to be somebody's. */
    private static int mostBreaks(Timetable timetable) {
        Policy policy = timetable.problem().problem().policy();
        return policy.isBefore(Objective.BREAKS, Objective.FAIRNESS)
                ? Math.ceilDiv(timetable.breaks(), Math.max(1, timetable.problem().companies()))
                : 0;
    }
}

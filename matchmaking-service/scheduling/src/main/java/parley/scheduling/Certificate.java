package parley.scheduling;

import java.util.function.ToIntFunction;
import parley.scheduling.Policy.Objective;

/**
 * What is proven about a schedule's quality: a bound for each objective, of those schedules that
 * have as much as this one of every objective that its {@link Policy} puts before.
 *
 * @param mustMeetsBound none of them has more meetings that the organiser has set
 * @param meetingsBound none has more meetings
 * @param prioritySumBound none has a higher sum of priorities
 * @param shortfallBound none lacks fewer meetings of the least that companies should have
 * @param breaksBound none has fewer breaks
 * @param mostBreaksBound in none has the company with most breaks fewer
 * @param missedWishesBound none misses fewer wishes
 * @param changesBound none of those that have the same meetings in the same slots has fewer changes
 *     of room and interpreter; others may, so it says nothing about the {@link #status}
 */
public record Certificate(
        Status status,
        int mustMeetsBound,
        int meetingsBound,
        int prioritySumBound,
        int shortfallBound,
        int breaksBound,
        int mostBreaksBound,
        int missedWishesBound,
        int changesBound) {

    /** Nothing but 0 is known of how breaks are spread, of wishes and of changes. */
    public Certificate(
            Status status,
            int mustMeetsBound,
            int meetingsBound,
            int prioritySumBound,
            int shortfallBound,
            int breaksBound) {
        this(
                status,
                mustMeetsBound,
                meetingsBound,
                prioritySumBound,
                shortfallBound,
                breaksBound,
                0,
                0,
                0);
    }

    /** Of a consultation without must-meets and guaranteed meetings. */
    public Certificate(Status status, int meetingsBound, int prioritySumBound, int breaksBound) {
        this(status, 0, meetingsBound, prioritySumBound, 0, breaksBound);
    }

    /** The certificate of a timetable, given the bounds; of changes nothing is known yet. */
    public static Certificate of(Timetable timetable, ToIntFunction<Objective> bounds) {
        boolean proven =
                timetable.problem().problem().policy().compare(timetable::reached, bounds) == 0;
        return new Certificate(
                proven ? Status.OPTIMAL : Status.FEASIBLE,
                bounds.applyAsInt(Objective.MUST_MEETS),
                bounds.applyAsInt(Objective.MEETINGS),
                bounds.applyAsInt(Objective.VALUE),
                bounds.applyAsInt(Objective.SHORTFALL),
                bounds.applyAsInt(Objective.BREAKS),
                bounds.applyAsInt(Objective.FAIRNESS),
                bounds.applyAsInt(Objective.WISHES),
                0);
    }

    /** The same, with this bound of changes. */
    Certificate withChangesBound(int bound) {
        return new Certificate(
                status,
                mustMeetsBound,
                meetingsBound,
                prioritySumBound,
                shortfallBound,
                breaksBound,
                mostBreaksBound,
                missedWishesBound,
                bound);
    }

    public int bound(Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> mustMeetsBound;
            case MEETINGS -> meetingsBound;
            case VALUE -> prioritySumBound;
            case SHORTFALL -> shortfallBound;
            case BREAKS -> breaksBound;
            case FAIRNESS -> mostBreaksBound;
            case WISHES -> missedWishesBound;
            case CONTINUITY -> changesBound;
        };
    }

    /** How far the proof went. */
    public enum Status {
        /** Every level that the slots decide equals its bound: all but continuity. */
        OPTIMAL,
        /** A correct schedule, of which some level is not proven to be the best. */
        FEASIBLE
    }
}

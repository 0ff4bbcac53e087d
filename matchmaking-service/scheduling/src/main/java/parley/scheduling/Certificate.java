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
 */
public record Certificate(
        Status status,
        int mustMeetsBound,
        int meetingsBound,
        int prioritySumBound,
        int shortfallBound,
        int breaksBound,
        int mostBreaksBound) {

    /** Nothing but 0 is known of how breaks are spread. */
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
                0);
    }

    /** Of a consultation without must-meets and guaranteed meetings. */
    public Certificate(Status status, int meetingsBound, int prioritySumBound, int breaksBound) {
        this(status, 0, meetingsBound, prioritySumBound, 0, breaksBound);
    }

    /** The certificate of a timetable, given the bounds. */
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
                bounds.applyAsInt(Objective.FAIRNESS));
    }

    public int bound(Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> mustMeetsBound;
            case MEETINGS -> meetingsBound;
            case VALUE -> prioritySumBound;
            case SHORTFALL -> shortfallBound;
            case BREAKS -> breaksBound;
            case FAIRNESS -> mostBreaksBound;
        };
    }

    /** How far the proof went. */
    public enum Status {
        /** Every level equals its bound. */
        OPTIMAL,
        /** A correct schedule, of which some level is not proven to be the best. */
        FEASIBLE
    }
}

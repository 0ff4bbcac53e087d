package parley.scheduling;

/**
 * What is proven about a schedule's quality: a bound for each objective, of those schedules that
 * have as much as this one of every objective that its {@link Policy} puts before.
 *
 * @param mustMeetsBound none of them has more meetings that the organiser has set
 * @param meetingsBound none has more meetings
 * @param prioritySumBound none has a higher sum of priorities
 * @param shortfallBound none lacks fewer meetings of the least that companies should have
 * @param breaksBound none has fewer breaks
 */
public record Certificate(
        Status status,
        int mustMeetsBound,
        int meetingsBound,
        int prioritySumBound,
        int shortfallBound,
        int breaksBound) {

    /** Of a consultation without must-meets and guaranteed meetings. */
    public Certificate(Status status, int meetingsBound, int prioritySumBound, int breaksBound) {
        this(status, 0, meetingsBound, prioritySumBound, 0, breaksBound);
    }

    /** The certificate of a timetable, given the bounds. */
    public static Certificate of(
            Timetable timetable,
            int mustMeetsBound,
            int meetingsBound,
            int prioritySumBound,
            int shortfallBound,
            int breaksBound) {
        boolean proven =
                timetable.mustMeets() == mustMeetsBound
                        && timetable.placed() == meetingsBound
                        && timetable.prioritySum() == prioritySumBound
                        && timetable.shortfall() == shortfallBound
                        && timetable.breaks() == breaksBound;
        return new Certificate(
                proven ? Status.OPTIMAL : Status.FEASIBLE,
                mustMeetsBound,
                meetingsBound,
                prioritySumBound,
                shortfallBound,
                breaksBound);
    }

    /** How far the proof went. */
    public enum Status {
        /** Every level equals its bound. */
        OPTIMAL,
        /** A correct schedule, of which some level is not proven to be the best. */
        FEASIBLE
    }
}

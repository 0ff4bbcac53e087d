package parley.matchmaking.domain.scheduling;

/**
 * What is proven about a schedule's quality.
 *
 * @param meetingsBound no schedule has more meetings
 * @param prioritySumBound no schedule with as many meetings as this one has a higher sum
 * @param breaksBound no schedule with as many meetings and as high a sum has fewer breaks
 */
public record Certificate(Status status, int meetingsBound, int prioritySumBound, int breaksBound) {

    /** The certificate of a timetable, given the bounds. */
    public static Certificate of(
            Timetable timetable, int meetingsBound, int prioritySumBound, int breaksBound) {
        boolean proven =
                timetable.placed() == meetingsBound
                        && timetable.prioritySum() == prioritySumBound
                        && timetable.breaks() == breaksBound;
        return new Certificate(
                proven ? Status.OPTIMAL : Status.FEASIBLE,
                meetingsBound,
                prioritySumBound,
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

package parley.matchmaking.domain.scheduling;

/**
 * What is proven about a schedule's quality.
 *
 * @param meetingsBound no schedule has more meetings
 * @param prioritySumBound no schedule with as many meetings as this one has a higher sum
 * @param breaksBound no schedule with as many meetings and as high a sum has fewer breaks
 */
public record Certificate(Status status, int meetingsBound, int prioritySumBound, int breaksBound) {

    /** How far the proof went. */
    public enum Status {
        /** Every level equals its bound. */
        OPTIMAL,
        /** A correct schedule, of which some level is not proven to be the best. */
        FEASIBLE
    }
}

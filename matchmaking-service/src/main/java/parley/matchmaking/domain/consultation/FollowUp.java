package parley.matchmaking.domain.consultation;

import java.time.ZoneId;
import parley.matchmaking.domain.TimeSpan;

/** What still has to be told to single meetings after a change of the timetable; repeatable. */
public sealed interface FollowUp {

    /** The placed meeting gets its place. */
    record Place(Placement placement, TimeSpan time, ZoneId zone, int scheduleVersion)
            implements FollowUp {}

    /** The company's open meetings are cancelled. */
    record Cancel(Withdrawal withdrawal) implements FollowUp {}
}

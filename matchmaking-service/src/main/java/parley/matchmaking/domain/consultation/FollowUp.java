package parley.matchmaking.domain.consultation;

import java.time.ZoneId;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.meeting.MeetingId;

/** What still has to be told to single meetings after a change of the timetable; repeatable. */
public sealed interface FollowUp {

    /** The placed meeting gets its place. */
    record Place(Placement placement, TimeSpan time, ZoneId zone, int scheduleVersion)
            implements FollowUp {}

    /** The meeting's place is taken back, if it has one from an earlier schedule. */
    record TakePlace(MeetingId meeting, int scheduleVersion) implements FollowUp {}

    /** The meeting is cancelled. */
    record CancelOne(Cancellation cancellation) implements FollowUp {}

    /** The company's open meetings are cancelled. */
    record Cancel(Withdrawal withdrawal) implements FollowUp {}
}

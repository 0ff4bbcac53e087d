package parley.matchmaking.domain.meeting;

import java.time.Instant;
import parley.matchmaking.domain.forum.CompanyId;

/** What happened to one meeting. */
public sealed interface MeetingEvent {

    record MeetingRequested(Meeting meeting) implements MeetingEvent {}

    record MeetingAccepted(Meeting meeting) implements MeetingEvent {}

    /** A side has its maximum; the meeting waits for room. */
    record MeetingWaitlisted(Meeting meeting) implements MeetingEvent {}

    record MeetingExpired(Meeting meeting, Instant at) implements MeetingEvent {}

    record MeetingDeclined(Meeting meeting) implements MeetingEvent {}

    record MeetingScheduled(Meeting meeting, Booking booking) implements MeetingEvent {}

    /**
     * A later schedule took its place; it waits for another.
     *
     * @param lost the place that it had, with the SEQUENCE of taking it back
     */
    record MeetingUnscheduled(Meeting meeting, Booking lost) implements MeetingEvent {}

    record MeetingCancelled(Meeting meeting, MeetingState.Cancelled how) implements MeetingEvent {}

    /** A side, or both, did not come. */
    record MeetingMissed(Meeting meeting, MeetingState.Missed how) implements MeetingEvent {}

    record MeetingStarted(MeetingId meeting, Instant at) implements MeetingEvent {}

    /** Its end moved: later as somebody wished, or back as a schedule needs it. */
    record MeetingExtended(Meeting meeting, Booking booking) implements MeetingEvent {}

    record MeetingEnded(MeetingId meeting, Instant at) implements MeetingEvent {}

    record OutcomeRecorded(MeetingId meeting, CompanyId side, MeetingOutcome outcome)
            implements MeetingEvent {}
}

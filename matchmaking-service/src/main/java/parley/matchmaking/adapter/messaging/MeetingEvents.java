package parley.matchmaking.adapter.messaging;

import java.time.Instant;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;

/** Meetings tell on {@code matchmaking.meetings}. */
final class MeetingEvents implements OutgoingEvents<MeetingEvent> {

    private static final String TOPIC = "matchmaking.meetings";

    @Override
    public OutgoingEvent toOutgoing(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.MeetingRequested(Meeting meeting) ->
                    event("meeting-requested", MeetingWire.Requested.of(meeting));
            case MeetingEvent.MeetingAccepted(Meeting meeting) ->
                    event("meeting-accepted", MeetingWire.Answered.of(meeting));
            case MeetingEvent.MeetingDeclined(Meeting meeting) ->
                    event("meeting-declined", MeetingWire.Declined.of(meeting));
            case MeetingEvent.MeetingWaitlisted(Meeting meeting) ->
                    event("meeting-waitlisted", MeetingWire.Answered.of(meeting));
            case MeetingEvent.MeetingExpired(Meeting meeting, Instant at) ->
                    event("meeting-expired", MeetingWire.Expired.of(meeting, at));
            case MeetingEvent.MeetingScheduled(Meeting meeting, Booking booking) ->
                    event("meeting-scheduled", MeetingWire.Scheduled.of(meeting, booking));
            case MeetingEvent.MeetingUnscheduled(Meeting meeting, Booking lost) ->
                    event("meeting-unscheduled", MeetingWire.Unscheduled.of(meeting, lost));
            case MeetingEvent.MeetingCancelled(Meeting meeting, MeetingState.Cancelled how) ->
                    event("meeting-cancelled", MeetingWire.Cancelled.of(meeting, how));
            case MeetingEvent.MeetingMissed(Meeting meeting, MeetingState.Missed how) ->
                    event("meeting-missed", MeetingWire.Missed.of(meeting, how));
            case MeetingEvent.MeetingStarted started ->
                    event("meeting-started", MeetingWire.Happened.of(started));
            case MeetingEvent.MeetingExtended(Meeting meeting, Booking booking) ->
                    event("meeting-extended", MeetingWire.Scheduled.of(meeting, booking));
            case MeetingEvent.MeetingEnded ended ->
                    event("meeting-ended", MeetingWire.Happened.of(ended));
            case MeetingEvent.OutcomeRecorded recorded ->
                    event("outcome-recorded", MeetingWire.Outcome.of(recorded));
        };
    }

    private static OutgoingEvent event(String name, MeetingWire data) {
        return new OutgoingEvent(TOPIC, "parley.matchmaking." + name + ".v1", data);
    }
}

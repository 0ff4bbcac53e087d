package parley.matchmaking.adapter.messaging;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.ExpectedValue;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingEnded;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingStarted;
import parley.matchmaking.domain.meeting.MeetingEvent.OutcomeRecorded;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.Place;

/** Data of the events on {@code matchmaking.meetings}; the schemas say what the fields mean. */
sealed interface MeetingWire {

    record Requested(UUID meetingId, UUID requester, UUID responder, int priority)
            implements MeetingWire {

        static Requested of(Meeting meeting) {
            return new Requested(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value(),
                    meeting.priority().value());
        }
    }

    /** Of a company's yes: there is room for the meeting, or it waits. */
    record Answered(UUID meetingId, UUID requester, UUID responder) implements MeetingWire {

        static Answered of(Meeting meeting) {
            return new Answered(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value());
        }
    }

    record Declined(UUID meetingId, UUID requester, UUID responder, @Nullable DeclineReason reason)
            implements MeetingWire {

        static Declined of(Meeting meeting) {
            return new Declined(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value(),
                    meeting.state() instanceof MeetingState.Declined(DeclineReason reason)
                            ? reason
                            : null);
        }
    }

    record Expired(UUID meetingId, UUID requester, UUID responder, Instant at)
            implements MeetingWire {

        static Expired of(Meeting meeting, Instant at) {
            return new Expired(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value(),
                    at);
        }
    }

    /** Of a place, and of its end when it moves. */
    record Scheduled(
            UUID meetingId,
            UUID requester,
            UUID responder,
            int slot,
            Instant start,
            Instant end,
            String timeZone,
            String room,
            @Nullable UUID interpreter,
            URI joinUrl,
            String calendarUid,
            int calendarSequence,
            int scheduleVersion)
            implements MeetingWire {

        static Scheduled of(Meeting meeting, Booking booking) {
            Place place = booking.place();
            return new Scheduled(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value(),
                    place.slot(),
                    place.time().start(),
                    place.time().end(),
                    place.zone().getId(),
                    place.room(),
                    participant(place.interpreter()),
                    place.joinUrl(),
                    meeting.calendarUid(),
                    booking.calendarSequence(),
                    booking.scheduleVersion());
        }
    }

    record Unscheduled(
            UUID meetingId,
            UUID requester,
            UUID responder,
            int slot,
            Instant start,
            Instant end,
            String timeZone,
            String room,
            @Nullable UUID interpreter,
            String calendarUid,
            int calendarSequence,
            int scheduleVersion)
            implements MeetingWire {

        static Unscheduled of(Meeting meeting, Booking lost) {
            Place place = lost.place();
            return new Unscheduled(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value(),
                    place.slot(),
                    place.time().start(),
                    place.time().end(),
                    place.zone().getId(),
                    place.room(),
                    participant(place.interpreter()),
                    meeting.calendarUid(),
                    lost.calendarSequence(),
                    lost.scheduleVersion());
        }
    }

    record Cancelled(
            UUID meetingId,
            UUID requester,
            UUID responder,
            UUID cancelledBy,
            boolean invited,
            @Nullable Integer slot,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable String timeZone,
            @Nullable String room,
            @Nullable UUID interpreter,
            @Nullable String calendarUid,
            @Nullable Integer calendarSequence,
            @Nullable String reason,
            boolean single)
            implements MeetingWire {

        static Cancelled of(Meeting meeting, MeetingState.Cancelled how) {
            Booking invitation = how.invitation();
            Place place = invitation == null ? null : invitation.place();
            return new Cancelled(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value(),
                    how.by().value(),
                    invitation != null,
                    place == null ? null : place.slot(),
                    place == null ? null : place.time().start(),
                    place == null ? null : place.time().end(),
                    place == null ? null : place.zone().getId(),
                    place == null ? null : place.room(),
                    place == null ? null : participant(place.interpreter()),
                    invitation == null ? null : meeting.calendarUid(),
                    invitation == null ? null : invitation.calendarSequence(),
                    how.reason(),
                    how.single());
        }
    }

    record Missed(
            UUID meetingId,
            UUID requester,
            UUID responder,
            List<UUID> absent,
            int slot,
            Instant start,
            @Nullable UUID interpreter,
            Instant at)
            implements MeetingWire {

        static Missed of(Meeting meeting, MeetingState.Missed how) {
            Place place = how.booking().place();
            return new Missed(
                    meeting.id().value(),
                    meeting.requester().company().value(),
                    meeting.responder().company().value(),
                    how.absent().stream().map(CompanyId::value).toList(),
                    place.slot(),
                    place.time().start(),
                    participant(place.interpreter()),
                    how.at());
        }
    }

    /** Of its start and of its end. */
    record Happened(UUID meetingId, Instant at) implements MeetingWire {

        static Happened of(MeetingStarted started) {
            return new Happened(started.meeting().value(), started.at());
        }

        static Happened of(MeetingEnded ended) {
            return new Happened(ended.meeting().value(), ended.at());
        }
    }

    record Outcome(
            UUID meetingId,
            String result,
            UUID recordedBy,
            @Nullable Money expectedValue,
            List<String> hsCodes,
            int followUps)
            implements MeetingWire {

        static Outcome of(OutcomeRecorded recorded) {
            MeetingOutcome outcome = recorded.outcome();
            return new Outcome(
                    recorded.meeting().value(),
                    outcome.result().name(),
                    recorded.side().value(),
                    outcome.expected() == null ? null : Money.of(outcome.expected()),
                    outcome.hsCodes(),
                    outcome.nextSteps().size());
        }
    }

    record Money(String amount, String currency) {

        static Money of(ExpectedValue value) {
            return new Money(value.amount().toPlainString(), value.currency().getCurrencyCode());
        }
    }

    private static @Nullable UUID participant(@Nullable BookedInterpreter booked) {
        return booked == null ? null : booked.participant().value();
    }
}

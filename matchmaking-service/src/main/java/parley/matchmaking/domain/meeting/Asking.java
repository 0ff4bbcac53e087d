package parley.matchmaking.domain.meeting;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingAccepted;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingDeclined;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingExpired;
import parley.matchmaking.domain.meeting.MeetingEvent.MeetingWaitlisted;
import parley.matchmaking.domain.meeting.MeetingState.Accepted;
import parley.matchmaking.domain.meeting.MeetingState.Cancelled;
import parley.matchmaking.domain.meeting.MeetingState.Declined;
import parley.matchmaking.domain.meeting.MeetingState.Ended;
import parley.matchmaking.domain.meeting.MeetingState.Expired;
import parley.matchmaking.domain.meeting.MeetingState.Missed;
import parley.matchmaking.domain.meeting.MeetingState.Requested;
import parley.matchmaking.domain.meeting.MeetingState.Scheduled;
import parley.matchmaking.domain.meeting.MeetingState.Started;
import parley.matchmaking.domain.meeting.MeetingState.Waiting;

/**
 * What a meeting decides while it is asked for: from the request to both sides having room for it.
 */
record Asking(Meeting meeting) {

    Decision<Meeting, MeetingEvent> accept(Instant now) {
        return switch (meeting.state()) {
            case Requested requested -> changed(meeting.in(requested.accept(now)));
            case Waiting _, Accepted _, Scheduled _, Missed _, Started _, Ended _ ->
                    unchanged(meeting);
            case Declined _ -> refused(MeetingRefusals.tooLate("accepted", "it was declined"));
            case Expired _ ->
                    refused(MeetingRefusals.tooLate("accepted", "it was not answered in time"));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("accepted"));
        };
    }

    Decision<Meeting, MeetingEvent> set(Instant now) {
        return switch (meeting.state()) {
            case Requested requested -> changed(meeting.in(requested.accept(now)).asMustMeet(true));
            case Waiting _, Accepted _, Scheduled _, Missed _, Started _, Ended _ ->
                    meeting.mustMeet() ? unchanged(meeting) : changed(meeting.asMustMeet(true));
            case Declined _ -> refused(MeetingRefusals.tooLate("set", "it was declined"));
            case Expired _ ->
                    refused(MeetingRefusals.tooLate("set", "it was not answered in time"));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("set"));
        };
    }

    Decision<Meeting, MeetingEvent> unset() {
        return meeting.mustMeet() ? changed(meeting.asMustMeet(false)) : unchanged(meeting);
    }

    Decision<Meeting, MeetingEvent> attempt() {
        return meeting.state() instanceof Waiting waiting
                ? changed(meeting.in(waiting.attemptAgain()))
                : unchanged(meeting);
    }

    Decision<Meeting, MeetingEvent> admit(int attempt) {
        if (!(meeting.state() instanceof Waiting waiting) || waiting.attempt() != attempt) {
            return unchanged(meeting);
        }
        Meeting accepted = meeting.in(waiting.admit());
        return changed(accepted, new MeetingAccepted(accepted));
    }

    Decision<Meeting, MeetingEvent> waitlist() {
        if (!(meeting.state() instanceof Waiting waiting) || waiting.told()) {
            return unchanged(meeting);
        }
        Meeting told = meeting.in(waiting.tell());
        return changed(told, new MeetingWaitlisted(told));
    }

    Decision<Meeting, MeetingEvent> decline(@Nullable DeclineReason reason) {
        return switch (meeting.state()) {
            case Requested requested -> {
                Meeting declined = meeting.in(requested.decline(reason));
                yield changed(declined, new MeetingDeclined(declined));
            }
            case Declined _ -> unchanged(meeting);
            case Waiting _, Accepted _, Scheduled _, Missed _, Started _, Ended _ ->
                    refused(MeetingRefusals.tooLate("declined", "it was accepted"));
            case Expired _ ->
                    refused(MeetingRefusals.tooLate("declined", "it was not answered in time"));
            case Cancelled _ -> refused(MeetingRefusals.cancelled("declined"));
        };
    }

    Decision<Meeting, MeetingEvent> declineIfOpen() {
        return meeting.state() instanceof Requested ? decline(null) : unchanged(meeting);
    }

    Decision<Meeting, MeetingEvent> expire(Instant now) {
        if (!(meeting.state() instanceof Requested requested)) {
            return unchanged(meeting);
        }
        Meeting expired = meeting.in(requested.expire(now));
        return changed(expired, new MeetingExpired(expired, now));
    }

    Decision<Meeting, MeetingEvent> withdraw() {
        return switch (meeting.state()) {
            case Requested requested ->
                    meeting.closed(requested.cancel(meeting.requester().company(), null));
            case Waiting waiting ->
                    meeting.closed(waiting.cancel(meeting.requester().company(), null));
            case Accepted accepted ->
                    meeting.closed(accepted.cancel(meeting.requester().company(), null));
            case Cancelled _ -> unchanged(meeting);
            case Declined _ -> refused(MeetingRefusals.tooLate("withdrawn", "it was declined"));
            case Expired _ ->
                    refused(MeetingRefusals.tooLate("withdrawn", "it was not answered in time"));
            case Scheduled _, Missed _, Started _, Ended _ ->
                    refused(MeetingRefusals.tooLate("withdrawn", "it has a place in the schedule"));
        };
    }
}

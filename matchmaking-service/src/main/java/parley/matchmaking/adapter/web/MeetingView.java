package parley.matchmaking.adapter.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Place;

/**
 * A meeting as those whom it concerns see it.
 *
 * @param absent companies that did not come, where it was missed
 * @param slot 0-based; present, with what follows it, once the meeting was scheduled
 */
record MeetingView(
        UUID meetingId,
        UUID requester,
        UUID responder,
        String requesterReference,
        String responderReference,
        int priority,
        boolean mustMeet,
        MeetingStatus status,
        @Nullable String message,
        @Nullable Integer slot,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable String timeZone,
        @Nullable String room,
        @Nullable UUID interpreter,
        @Nullable String interpreterReference,
        @Nullable URI joinUrl,
        @Nullable List<OutcomeView> outcomes,
        @Nullable Set<UUID> absent) {

    record OutcomeView(UUID company, MeetingOutcome.Result result) {}

    static MeetingView of(Meeting meeting) {
        Booking booking = booking(meeting.state());
        Place place = booking == null ? null : booking.place();
        BookedInterpreter interpreter = place == null ? null : place.interpreter();
        return new MeetingView(
                meeting.id().value(),
                meeting.requester().company().value(),
                meeting.responder().company().value(),
                meeting.requester().reference(),
                meeting.responder().reference(),
                meeting.priority().value(),
                meeting.mustMeet(),
                MeetingStatus.of(meeting.state()),
                meeting.message(),
                place == null ? null : place.slot(),
                place == null ? null : place.time().start(),
                place == null ? null : place.time().end(),
                place == null ? null : place.zone().getId(),
                place == null ? null : place.room(),
                interpreter == null ? null : interpreter.participant().value(),
                interpreter == null ? null : interpreter.reference(),
                place == null ? null : place.joinUrl(),
                outcomes(meeting.state()),
                absent(meeting.state()));
    }

    private static @Nullable Booking booking(MeetingState state) {
        return switch (state) {
            case MeetingState.Scheduled(Booking booking) -> booking;
            case MeetingState.Missed(Booking booking, _, _) -> booking;
            case MeetingState.Started(Booking booking, _) -> booking;
            case MeetingState.Ended(Booking booking, _, _, _) -> booking;
            case MeetingState.Cancelled cancelled -> cancelled.invitation();
            case MeetingState.Requested _,
                    MeetingState.Waiting _,
                    MeetingState.Accepted _,
                    MeetingState.Declined _,
                    MeetingState.Expired _ ->
                    null;
        };
    }

    private static @Nullable List<OutcomeView> outcomes(MeetingState state) {
        return state instanceof MeetingState.Ended ended
                ? ended.outcomes().entrySet().stream().map(MeetingView::outcome).toList()
                : null;
    }

    private static @Nullable Set<UUID> absent(MeetingState state) {
        return state instanceof MeetingState.Missed missed
                ? missed.absent().stream().map(CompanyId::value).collect(Collectors.toSet())
                : null;
    }

    private static OutcomeView outcome(Map.Entry<CompanyId, MeetingOutcome> one) {
        return new OutcomeView(one.getKey().value(), one.getValue().result());
    }
}

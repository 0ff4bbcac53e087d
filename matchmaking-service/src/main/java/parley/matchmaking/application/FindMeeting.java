package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/** Shows meetings to those whom they concern: the two sides, the interpreter, the organisers. */
public final class FindMeeting {

    private final Authority authority;
    private final Meetings meetings;

    public FindMeeting(Authority authority, Meetings meetings) {
        this.authority = authority;
        this.meetings = meetings;
    }

    public Outcome<Meeting> find(ForumId forum, MeetingId id, Caller caller) {
        return authority
                .view(forum, caller)
                .flatMap(
                        viewer ->
                                in(forum, id)
                                        .flatMap(
                                                meeting ->
                                                        viewer.isEmpty()
                                                                        || concerns(
                                                                                meeting,
                                                                                viewer.get())
                                                                ? Outcome.of(meeting)
                                                                : Outcome.refused(notFound(id))));
    }

    /** By id, after the one given; only what concerns the caller. */
    public Outcome<List<Meeting>> page(
            ForumId forum,
            Caller caller,
            Optional<MeetingStatus> status,
            Optional<String> after,
            int limit) {
        return authority
                .view(forum, caller)
                .map(viewer -> meetings.page(forum, status, viewer, after, limit));
    }

    Outcome<Meeting> in(ForumId forum, MeetingId id) {
        return meetings.find(id)
                .map(Versioned::value)
                .filter(meeting -> meeting.forum().equals(forum))
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(notFound(id)));
    }

    static Refusal notFound(MeetingId id) {
        return Refusal.notFound("meeting-not-found", "There is no meeting " + id + ".");
    }

    static Refusal notConcerned() {
        return Refusal.forbidden(
                "not-in-this-meeting",
                "Only its sides, its interpreter and the organisers may do this.");
    }

    static boolean concerns(Meeting meeting, Viewer viewer) {
        return viewer.companies().stream().anyMatch(meeting::involves)
                || isInterpretedBy(meeting, viewer.subject());
    }

    private static boolean isInterpretedBy(Meeting meeting, String subject) {
        return booking(meeting.state())
                .map(booking -> booking.place().interpreter())
                .filter(interpreter -> is(interpreter, subject))
                .isPresent();
    }

    private static boolean is(@Nullable BookedInterpreter interpreter, String subject) {
        return interpreter != null && interpreter.participant().toString().equals(subject);
    }

    /** Where it is or was to be held; refused where it has no place, or none any more. */
    static Outcome<Place> placed(Meeting meeting) {
        return switch (meeting.state()) {
            case MeetingState.Cancelled _ ->
                    Outcome.refused(
                            Refusal.conflict("meeting-cancelled", "The meeting is cancelled."));
            case MeetingState.Requested _,
                    MeetingState.Waiting _,
                    MeetingState.Accepted _,
                    MeetingState.Declined _,
                    MeetingState.Expired _ ->
                    Outcome.refused(
                            Refusal.conflict(
                                    "meeting-not-scheduled",
                                    "The meeting has no place in the schedule."));
            case MeetingState.Scheduled(var booking) -> Outcome.of(booking.place());
            case MeetingState.Missed(var booking, _, _) -> Outcome.of(booking.place());
            case MeetingState.Started(var booking, _) -> Outcome.of(booking.place());
            case MeetingState.Ended(var booking, _, _, _) -> Outcome.of(booking.place());
        };
    }

    /** What people were told of its place last, also where it was taken back. */
    static Optional<Booking> told(MeetingState state) {
        return state instanceof MeetingState.Accepted(Booking lost)
                ? Optional.ofNullable(lost)
                : booking(state);
    }

    static Optional<Booking> booking(MeetingState state) {
        return switch (state) {
            case MeetingState.Scheduled(Booking booking) -> Optional.of(booking);
            case MeetingState.Missed(Booking booking, _, _) -> Optional.of(booking);
            case MeetingState.Started(Booking booking, _) -> Optional.of(booking);
            case MeetingState.Ended(Booking booking, _, _, _) -> Optional.of(booking);
            case MeetingState.Cancelled cancelled -> Optional.ofNullable(cancelled.invitation());
            case MeetingState.Requested _,
                    MeetingState.Waiting _,
                    MeetingState.Accepted _,
                    MeetingState.Declined _,
                    MeetingState.Expired _ ->
                    Optional.empty();
        };
    }
}

package parley.matchmaking.application;

import java.util.Optional;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingState;

/**
 * A meeting of which people were told when and where it is.
 *
 * @param cancelled whether they were told afterwards that it does not take place
 */
public record Appointment(Meeting meeting, Booking booking, boolean cancelled) {

    /** Empty where nobody was told of a place. */
    static Optional<Appointment> of(Meeting meeting) {
        return switch (meeting.state()) {
            case MeetingState.Scheduled(Booking booking) -> at(meeting, booking);
            case MeetingState.Started(Booking booking, _) -> at(meeting, booking);
            case MeetingState.Ended(Booking booking, _, _, _) -> at(meeting, booking);
            case MeetingState.Cancelled cancelled ->
                    Optional.ofNullable(cancelled.invitation())
                            .map(booking -> new Appointment(meeting, booking, true));
            case MeetingState.Requested _, MeetingState.Accepted _, MeetingState.Declined _ ->
                    Optional.empty();
        };
    }

    private static Optional<Appointment> at(Meeting meeting, Booking booking) {
        return Optional.of(new Appointment(meeting, booking, false));
    }
}

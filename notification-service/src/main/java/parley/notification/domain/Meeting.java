package parley.notification.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of two companies at the place that a schedule gave it.
 *
 * @param requester company that asked for it
 * @param responder company that was asked
 * @param end the first instant after it
 * @param room video room
 * @param interpreter participant; absent where the sides share a language
 * @param joinUrl absent once it is cancelled
 * @param calendarUid iCalendar UID, the same for everything that is said of this meeting
 * @param calendarSequence iCalendar SEQUENCE: what has a lower one is out of date
 */
public record Meeting(
        String id,
        String requester,
        String responder,
        Instant start,
        Instant end,
        String room,
        @Nullable String interpreter,
        @Nullable String joinUrl,
        String calendarUid,
        int calendarSequence) {

    public Meeting {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Meeting " + id + " ends before it starts");
        }
    }

    public String counterpartOf(String company) {
        if (company.equals(requester)) {
            return responder;
        }
        if (company.equals(responder)) {
            return requester;
        }
        throw new IllegalArgumentException(company + " is no side of meeting " + id);
    }

    /** The same, to be taken out of calendars with this SEQUENCE. */
    public Meeting takenBackBy(int sequence) {
        return new Meeting(
                id,
                requester,
                responder,
                start,
                end,
                room,
                interpreter,
                null,
                calendarUid,
                sequence);
    }

    /** Whether calendars have been told of another place of it. */
    public boolean isMoved() {
        return calendarSequence > 0;
    }

    public Optional<String> interpreterIfAny() {
        return Optional.ofNullable(interpreter);
    }
}

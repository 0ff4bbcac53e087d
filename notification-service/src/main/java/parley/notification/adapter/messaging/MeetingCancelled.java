package parley.notification.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;

/**
 * What this service reads of {@code meeting-cancelled}.
 *
 * @param invited whether an invitation went out; the place is there exactly then
 */
record MeetingCancelled(
        String meetingId,
        String requester,
        String responder,
        String cancelledBy,
        boolean invited,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable String room,
        @Nullable String interpreter,
        @Nullable String calendarUid,
        @Nullable Integer calendarSequence,
        @Nullable String reason,
        @Nullable Boolean single) {

    /** Whether it was called off alone, and no confirmation of a withdrawal will tell of it. */
    boolean isSingle() {
        return Boolean.TRUE.equals(single);
    }

    Matter.MeetingCancellation matter() {
        if (start == null
                || end == null
                || room == null
                || calendarUid == null
                || calendarSequence == null) {
            throw new IllegalArgumentException(
                    "Meeting " + meetingId + " was invited to, but the event lacks its place");
        }
        var meeting =
                new Meeting(
                        meetingId,
                        requester,
                        responder,
                        start,
                        end,
                        room,
                        interpreter,
                        null,
                        calendarUid,
                        calendarSequence);
        return new Matter.MeetingCancellation(meeting, cancelledBy, reason);
    }
}

package parley.notification.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Meeting;

/** What this service reads of {@code meeting-scheduled} and {@code meeting-extended}. */
record MeetingScheduled(
        String meetingId,
        String requester,
        String responder,
        Instant start,
        Instant end,
        String room,
        @Nullable String interpreter,
        String joinUrl,
        String calendarUid,
        int calendarSequence) {

    Meeting meeting() {
        return new Meeting(
                meetingId,
                requester,
                responder,
                start,
                end,
                room,
                interpreter,
                joinUrl,
                calendarUid,
                calendarSequence);
    }
}

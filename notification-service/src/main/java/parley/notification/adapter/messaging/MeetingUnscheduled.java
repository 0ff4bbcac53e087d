package parley.notification.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;

/** What this service reads of {@code meeting-unscheduled}. */
record MeetingUnscheduled(
        String meetingId,
        String requester,
        String responder,
        Instant start,
        Instant end,
        String room,
        @Nullable String interpreter,
        String calendarUid,
        int calendarSequence) {

    Matter.MeetingCancellation matter() {
        Meeting lost =
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
        return new Matter.MeetingCancellation(lost, null, null);
    }
}

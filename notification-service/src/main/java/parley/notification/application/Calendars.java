package parley.notification.application;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Meeting;

/** Writes what a recipient's calendar is told. */
@FunctionalInterface
public interface Calendars {

    CalendarObject write(Entry entry);

    /**
     * One meeting, told to one attendee.
     *
     * @param zone the local time in which the recipient sees it
     * @param stamp when it was decided; the same in every attempt (DTSTAMP)
     * @param description plain text, lines ended by LF
     */
    record Entry(
            Meeting meeting,
            boolean cancelled,
            ZoneId zone,
            Instant stamp,
            String organiserName,
            String attendeeName,
            String attendeeAddress,
            String language,
            String summary,
            String description,
            @Nullable String joinUrl) {

        /** The attendee is personal data and stays out of logs. */
        @Override
        public String toString() {
            return "Entry[" + meeting.calendarUid() + "]";
        }
    }
}

package parley.matchmaking.application;

import java.time.Instant;

/** Writes calendars as iCalendar objects (RFC 5545). */
public interface Calendars {

    /**
     * One calendar, encoded for the wire.
     *
     * @param stamp when it was read (DTSTAMP); all else depends on the calendar alone
     */
    String write(MeetingCalendar calendar, Instant stamp);
}

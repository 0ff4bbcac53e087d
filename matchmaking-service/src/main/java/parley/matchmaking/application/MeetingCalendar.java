package parley.matchmaking.application;

import java.util.List;

/**
 * Meetings that people were told of, by time; those taken back stay in it as cancelled, so that
 * calendars take them away.
 *
 * @param name for people
 */
public record MeetingCalendar(String name, List<CalendarEntry> entries) {

    public MeetingCalendar {
        entries = List.copyOf(entries);
    }
}

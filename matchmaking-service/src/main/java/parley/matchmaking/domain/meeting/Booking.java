package parley.matchmaking.domain.meeting;

import java.time.Instant;

/**
 * A place that people were told of.
 *
 * @param scheduleVersion the published schedule that it follows
 * @param calendarSequence iCalendar SEQUENCE (RFC 5545, 3.8.7.4) of the last thing they were told
 */
public record Booking(Place place, int scheduleVersion, int calendarSequence) {

    static Booking first(Place place, int scheduleVersion) {
        return new Booking(place, scheduleVersion, 0);
    }

    Booking until(Instant end) {
        return new Booking(place.until(end), scheduleVersion, calendarSequence + 1);
    }

    Booking toldAgain() {
        return new Booking(place, scheduleVersion, calendarSequence + 1);
    }

    Booking movedTo(Place other, int version) {
        return new Booking(other, version, calendarSequence + 1);
    }

    boolean isFollowedBy(int version) {
        return version > scheduleVersion;
    }
}

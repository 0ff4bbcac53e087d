package parley.matchmaking.adapter.mongo;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Place;

/**
 * {@code {slot, start, end, timeZone, room, interpreter?, joinUrl, scheduleVersion,
 * calendarSequence}}.
 */
record BookingDocument(
        int slot,
        Instant start,
        Instant end,
        String timeZone,
        String room,
        @Nullable BookedInterpreterDocument interpreter,
        String joinUrl,
        int scheduleVersion,
        int calendarSequence) {

    static BookingDocument of(Booking booking) {
        Place place = booking.place();
        return new BookingDocument(
                place.slot(),
                place.time().start(),
                place.time().end(),
                place.zone().getId(),
                place.room(),
                BookedInterpreterDocument.of(place.interpreter()),
                place.joinUrl().toString(),
                booking.scheduleVersion(),
                booking.calendarSequence());
    }

    Booking toBooking() {
        Place place =
                new Place(
                        slot,
                        new TimeSpan(start, end),
                        ZoneId.of(timeZone),
                        room,
                        BookedInterpreterDocument.read(interpreter),
                        URI.create(joinUrl));
        return new Booking(place, scheduleVersion, calendarSequence);
    }
}

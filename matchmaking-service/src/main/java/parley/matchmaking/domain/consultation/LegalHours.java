package parley.matchmaking.domain.consultation;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import parley.matchmaking.domain.TimeSpan;

/**
 * When people in a time zone may be asked to meet.
 *
 * @param from first local time of a day at which a meeting may begin
 * @param to local time of the same day by which it has ended; 00:00 is the day's end. Later than
 *     {@code from}, except for 00:00
 */
public record LegalHours(ZoneId zone, LocalTime from, LocalTime to) {

    /** Whether all of the meeting is within the hours of one day there. */
    boolean permit(TimeSpan meeting) {
        LocalDateTime begins = LocalDateTime.ofInstant(meeting.start(), zone);
        LocalDateTime ends = LocalDateTime.ofInstant(meeting.end(), zone);
        LocalDateTime close =
                to.equals(LocalTime.MIDNIGHT)
                        ? begins.toLocalDate().plusDays(1).atStartOfDay()
                        : begins.toLocalDate().atTime(to);
        return !begins.toLocalTime().isBefore(from) && !ends.isAfter(close);
    }
}

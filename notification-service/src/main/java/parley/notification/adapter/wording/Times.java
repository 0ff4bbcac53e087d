package parley.notification.adapter.wording;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import parley.notification.application.Letter.Appointment;

/** Dates and times as readers of a locale write them, with the zone's name and offset. */
final class Times {

    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final DateTimeFormatter zone;

    Times(Locale locale) {
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        zone = DateTimeFormatter.ofPattern("zzzz, 'UTC'xxx", locale);
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String span(Appointment appointment, ZoneId zoneId) {
        ZonedDateTime start = appointment.start().atZone(zoneId);
        ZonedDateTime end = appointment.end().atZone(zoneId);
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
        String until = sameDay ? time.format(end) : date.format(end) + " " + time.format(end);
        return "%s %s – %s (%s)"
                .formatted(date.format(start), time.format(start), until, zone.format(start));
    }
}

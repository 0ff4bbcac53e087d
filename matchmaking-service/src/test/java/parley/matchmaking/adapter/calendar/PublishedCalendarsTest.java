package parley.matchmaking.adapter.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Status;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.CalendarEntry;
import parley.matchmaking.application.MeetingCalendar;
import parley.matchmaking.domain.TimeSpan;

class PublishedCalendarsTest {

    private static final Instant START = Instant.parse("2020-10-30T01:00:00Z");
    private static final Instant STAMP = Instant.parse("2020-10-29T00:00:00.123Z");

    @Test
    void aCalendarParsesAndSaysWhatTheInvitationsSaid() throws Exception {
        Calendar calendar = parsed(entry("m1@parley", 0, false), entry("m2@parley", 1, true));

        calendar.validate(true);
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events)
                .extracting(VEvent::toString)
                .allSatisfy(
                        one ->
                                assertThat(one)
                                        .contains("DTSTART:20201030T010000Z")
                                        .contains("DTEND:20201030T012500Z")
                                        .contains("DTSTAMP:20201029T000000Z"));
        assertThat(events)
                .extracting(one -> value(one, "UID"))
                .containsExactly("m1@parley", "m2@parley");
        assertThat(events).extracting(one -> value(one, "SEQUENCE")).containsExactly("0", "1");
        assertThat(events)
                .extracting(one -> value(one, "STATUS"))
                .containsExactly(Status.VALUE_CONFIRMED, Status.VALUE_CANCELLED);
        assertThat(value(events.getFirst(), "SUMMARY"))
                .isEqualTo("㈜포항; \"스틸\", и другие – Владивостокский порт");
        assertThat(calendar.getProperty("METHOD")).isEmpty();
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctets() {
        String written = written(entry("m1@parley", 0, false));

        assertThat(written).contains("REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n");
        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Calendar parsed(CalendarEntry... entries) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(written(entries)));
    }

    private static String written(CalendarEntry... entries) {
        return new PublishedCalendars(Duration.ofMinutes(15))
                .write(new MeetingCalendar("small-2020", List.of(entries)), STAMP);
    }

    private static CalendarEntry entry(String uid, int sequence, boolean cancelled) {
        return new CalendarEntry(
                uid,
                sequence,
                new TimeSpan(START, START.plus(Duration.ofMinutes(25))),
                "㈜포항; \"스틸\", и другие – Владивостокский порт",
                "V01",
                "I001",
                URI.create("https://meet.example/room"),
                cancelled);
    }
}

package parley.notification.adapter.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.notification.Cast;
import parley.notification.application.CalendarObject;
import parley.notification.application.Calendars.Entry;
import parley.notification.application.Sender;
import parley.notification.domain.Meeting;

class ItipCalendarsTest {

    private static final String LONG =
            "Сообщаем, что назначена следующая индивидуальная видеовстреча; 통역사가 참석합니다, 㐀𠀀.\n\n"
                    + "V03";

    private final ItipCalendars calendars = new ItipCalendars(new Sender("forum@parley.example"));

    @Test
    void anInvitationIsARequestWithAllThatCalendarsNeed() throws Exception {
        CalendarObject written = calendars.write(invitation("Asia/Vladivostok"));

        Calendar calendar = parsed(written);
        VEvent event = event(calendar);
        assertThat(written.method()).isEqualTo("REQUEST");
        assertThat(value(calendar.getRequiredProperty(Property.METHOD))).isEqualTo("REQUEST");
        assertThat(text(event, Property.UID)).isEqualTo(Cast.MEETING + "@parley");
        assertThat(text(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(text(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(text(event, Property.DTSTAMP)).isEqualTo("20261123T030000Z");
        assertThat(text(event, Property.SUMMARY)).isEqualTo("화상상담: ООО «ДВ Сталь»");
        assertThat(text(event, Property.DESCRIPTION)).isEqualTo(LONG);
        assertThat(text(event, Property.LOCATION))
                .isEqualTo("V03, https://meet.parley.example/necef-2020-1");
        assertThat(text(event, Property.URL)).isEqualTo("https://meet.parley.example/necef-2020-1");
        assertThat(text(event, Property.ORGANIZER)).isEqualTo("mailto:forum@parley.example");
    }

    @Test
    void theRecipientIsTheOnlyAttendeeAndIsAskedToAnswer() {
        String content = calendars.write(invitation("Asia/Vladivostok")).content();

        assertThat(unfolded(content).lines().filter(line -> line.startsWith("ATTENDEE")))
                .singleElement()
                .satisfies(
                        attendee ->
                                assertThat(attendee)
                                        .contains(
                                                "RSVP=TRUE",
                                                "PARTSTAT=NEEDS-ACTION",
                                                "ROLE=REQ-PARTICIPANT",
                                                "CN=\"Иван Петров\"")
                                        .endsWith(":mailto:p2@example.org"));
    }

    @Test
    void theTimeIsLocalToTheRecipient() {
        CalendarObject written = calendars.write(invitation("Asia/Vladivostok"));

        assertThat(unfolded(written.content()))
                .contains("DTSTART;TZID=Asia/Vladivostok:20201030T110000\r\n")
                .contains("DTEND;TZID=Asia/Vladivostok:20201030T112500\r\n");
    }

    @Test
    void aCancellationHasTheSameUidAndAHigherSequence() throws Exception {
        CalendarObject written =
                calendars.write(entry(Cast.cancelledMeeting(1), "Asia/Seoul", "박통역"));

        VEvent event = event(parsed(written));
        assertThat(written.method()).isEqualTo("CANCEL");
        assertThat(text(event, Property.UID)).isEqualTo(Cast.MEETING + "@parley");
        assertThat(text(event, Property.SEQUENCE)).isEqualTo("1");
        assertThat(text(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(event.getProperty(Property.URL)).isEmpty();
        assertThat(written.content()).doesNotContain("RSVP");
    }

    @Test
    void linesEndInCrLfAndAreFoldedByOctets() {
        String content = calendars.write(invitation("Asia/Seoul")).content();

        assertThat(content).endsWith("END:VCALENDAR\r\n").doesNotContain("\r\r");
        assertThat(content.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(List.of(content.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(content)).contains("㐀𠀀");
    }

    @Test
    void nothingIsSaidTwice() {
        String content = unfolded(calendars.write(invitation("Asia/Seoul")).content());

        String event = content.substring(content.indexOf("BEGIN:VEVENT"));
        assertThat(
                        event.lines()
                                .map(line -> line.split("[;:]", 2)[0])
                                .filter(n -> !n.equals("END")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameCannotEndItsParameter() throws Exception {
        CalendarObject written =
                calendars.write(
                        entry(
                                Cast.meeting(),
                                "Asia/Seoul",
                                "\"Best\"; X=1:mailto:evil@example.org"));

        assertThat(text(event(parsed(written)), Property.ATTENDEE))
                .isEqualTo("mailto:p2@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Seoul", "Asia/Vladivostok", "Asia/Sakhalin", "Europe/Moscow",
                "Asia/Ho_Chi_Minh", "Asia/Jakarta", "Australia/Sydney", "America/New_York",
                "Europe/Berlin", "Asia/Tehran"
            })
    void theTimeZoneThatIsSentAlongGivesTheSameInstant(String zone) throws Exception {
        Calendar calendar = parsed(calendars.write(invitation(zone)));

        VTimeZone sent = (VTimeZone) calendar.getComponents("VTIMEZONE").getFirst();
        ZonedDateTime local = Cast.meeting().start().atZone(ZoneId.of(zone));
        Observance observance = latestOnsetBefore(sent, local);
        assertThat(text(observance, Property.TZOFFSETTO)).isEqualTo(offset(local.getOffset()));
    }

    @Test
    void inUtcNoTimeZoneIsSentAlong() {
        String content = calendars.write(invitation("UTC")).content();

        assertThat(content)
                .contains("DTSTART:20201030T010000Z\r\n")
                .doesNotContain("VTIMEZONE", "TZID");
    }

    private static Observance latestOnsetBefore(VTimeZone zone, ZonedDateTime local) {
        String limit = compact(local);
        return zone.getObservances().stream()
                .filter(observance -> text(observance, Property.DTSTART).compareTo(limit) <= 0)
                .reduce(
                        (first, second) ->
                                text(first, Property.DTSTART)
                                                        .compareTo(text(second, Property.DTSTART))
                                                > 0
                                        ? first
                                        : second)
                .orElseThrow();
    }

    private static String compact(ZonedDateTime local) {
        return DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").format(local);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getId().replace(":", "");
    }

    private static Entry invitation(String zone) {
        return entry(Cast.meeting(), zone, "Иван Петров");
    }

    private static Entry entry(Meeting meeting, String zone, String attendee) {
        return new Entry(
                meeting,
                meeting.joinUrl() == null,
                ZoneId.of(zone),
                Instant.parse("2026-11-23T03:00:00.123Z"),
                "2020 동북아CEO경제협력포럼",
                attendee,
                "p2@example.org",
                "ru",
                "화상상담: ООО «ДВ Сталь»",
                LONG,
                meeting.joinUrl());
    }

    private static Calendar parsed(CalendarObject written) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(written.content()));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }

    private static String text(Component component, String property) {
        return value(component.getRequiredProperty(property));
    }

    private static String value(Property property) {
        return property.getValue();
    }

    private static String unfolded(String content) {
        return content.replace("\r\n ", "");
    }
}

package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import parley.matchmaking.Cast;
import parley.matchmaking.application.Appointment;
import parley.matchmaking.application.TimetableSheet;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Booking;

class TimetableFormsTest {

    private static final Company EVIL = named(buyer(2), "=HYPERLINK(\"http://x\",\"y\") <&>");

    /** B1 meets S1 in slots 0 and 2, a break between; B2's meeting with S2 was cancelled. */
    private static final TimetableSheet SHEET =
            new TimetableSheet(
                    FORUM,
                    grid(3),
                    List.of(buyer(1), EVIL, seller(1), seller(2)),
                    List.of(
                            appointment(buyer(1), seller(1), 0, false),
                            appointment(buyer(2), seller(2), 1, true),
                            appointment(buyer(1), seller(2), 2, false)));

    @Test
    void theTableIsSafeInASpreadsheet() throws IOException {
        String csv = TimetableCsv.of(SHEET);

        List<CSVRecord> rows;
        try (CSVParser parser =
                CSVParser.parse(
                        csv,
                        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            rows = parser.getRecords();
        }
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get("requester_name")).isEqualTo("'" + EVIL.name());
        assertThat(rows.get(1).get("cancelled")).isEqualTo("true");
        assertThat(rows.getFirst().get("start")).isEqualTo("2020-10-30T10:00:00+09:00");
    }

    @Test
    void everyBeginningOfAFormulaIsMadeHarmless() {
        for (String formula : List.of("=1", "+1", "-1", "@A", "\t=1", "\r=1", "\n=1")) {
            assertThat(TimetableCsv.harmless(formula)).isEqualTo("'" + formula);
        }
        assertThat(TimetableCsv.harmless("㈜젠셀")).isEqualTo("㈜젠셀");
    }

    @Test
    void theCalendarHasEveryAppointmentWithTheSequenceThatWasMailed() throws Exception {
        String calendar =
                MeetingCalendar.of("forum", SHEET.appointments(), SHEET.names(), THE_DAY_BEFORE);

        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT");
        assertThat(events).hasSize(3);
        assertThat(events.get(1).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(events.get(1).getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(events.getFirst().getUid().orElseThrow().getValue())
                .isEqualTo(SHEET.appointments().getFirst().meeting().calendarUid());
        assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    @Test
    void thePictureIsXmlThatShowsMeetingsBreaksAndInterpreters() throws Exception {
        String picture = TimetablePicture.of(SHEET);

        Element svg =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture)))
                        .getDocumentElement();
        NodeList boxes = svg.getElementsByTagName("rect");
        List<String> kinds =
                IntStream.range(0, boxes.getLength())
                        .mapToObj(i -> ((Element) boxes.item(i)).getAttribute("class"))
                        .toList();
        int legend = 1;
        int ofTheCompanyAndOfTheInterpreter = 2;
        assertThat(kinds)
                .filteredOn("break"::equals)
                .hasSize(ofTheCompanyAndOfTheInterpreter + legend);
        assertThat(kinds).filteredOn("interpreted"::equals).hasSize(6 + legend);
        assertThat(kinds).filteredOn("interpreted cancelled"::equals).hasSize(3);
        assertThat(svg.getTextContent()).contains("S0001", "I001", "10:30", EVIL.name());
    }

    @Test
    void aLinkOpensOneCalendarAndSurvivesANewSecretAsLongAsTheOldOneIsKept() {
        CalendarKeys before = CalendarKeys.under(List.of("the secret of spring"));
        CalendarKeys both =
                CalendarKeys.under(List.of("the secret of autumn", "the secret of spring"));
        CalendarKeys after = CalendarKeys.under(List.of("the secret of autumn"));
        String key = before.keyFor(FORUM, "kim");

        assertThat(both.open(FORUM, "kim", key)).isTrue();
        assertThat(after.open(FORUM, "kim", key)).isFalse();
        assertThat(before.open(FORUM, "lee", key)).isFalse();
        assertThat(before.open(FORUM, "kim", key + "x")).isFalse();
    }

    private static Appointment appointment(
            Company requester, Company responder, int slot, boolean cancelled) {
        Booking booking =
                new Booking(place(slot, Cast.interpreter(1, "ko-ru")), 1, cancelled ? 1 : 0);
        return new Appointment(requested(requester, responder), booking, cancelled);
    }

    private static Company named(Company company, String name) {
        return new Company(
                company.id(),
                company.forum(),
                company.reference(),
                name,
                company.side(),
                company.country(),
                company.languages(),
                company.timeZone(),
                Set.copyOf(company.representatives()));
    }
}

package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.DAY;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.SEOUL;
import static parley.matchmaking.Cast.booked;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import parley.matchmaking.application.TimetableSheet;
import parley.matchmaking.application.TimetableSheet.Entry;
import parley.matchmaking.application.TimetableSheet.Row;
import parley.matchmaking.domain.consultation.ConsultationDay;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Party;

class TimetablePictureTest {

    private static final SlotGrid GRID =
            new SlotGrid(
                    List.of(
                            new ConsultationDay(
                                    DAY,
                                    IntStream.of(600, 630, 660, 780)
                                            .mapToObj(one -> LocalTime.ofSecondOfDay(one * 60L))
                                            .toList())),
                    SEOUL,
                    Duration.ofMinutes(25),
                    Duration.ofMinutes(5));
    private static final Company SELLER = named(seller(1), "<script>\"A&B\"\u0000</script>");

    @Test
    void itIsAStandaloneXmlDocumentWhateverTheNamesAre() throws Exception {
        Document picture = drawn(sheet(List.of(place(0, buyer(1), false))));

        assertThat(picture.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.w3.org/2000/svg");
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(texts(picture)).anyMatch(one -> one.startsWith("<script>\"A&B\"\ufffd"));
    }

    @Test
    void bothSidesAndTheInterpreterHaveTheMeetingInTheirRows() throws Exception {
        List<String> texts = texts(drawn(sheet(List.of(place(0, buyer(1), false)))));

        assertThat(texts).contains("10:00", "– 10:25", "I001", "B0001 – S0001");
        assertThat(texts).anyMatch(one -> one.startsWith("B0001 ㈜"));
        assertThat(texts).anyMatch(one -> one.startsWith("S0001 <"));
    }

    @Test
    void idleSlotsBetweenMeetingsAreBreaksAndPausesOfAllAreBands() throws Exception {
        List<String> texts =
                texts(drawn(sheet(List.of(place(0, buyer(1), false), place(2, buyer(2), false)))));

        assertThat(texts).filteredOn("break"::equals).hasSize(1);
        assertThat(texts).contains("break for all, 95 min");
        assertThat(texts).filteredOn("unavailable"::equals).hasSize(2);
    }

    @Test
    void whatWasCancelledIsStruckOutAndMakesNoBreak() throws Exception {
        List<String> texts =
                texts(drawn(sheet(List.of(place(0, buyer(1), false), place(2, buyer(2), true)))));

        assertThat(texts).doesNotContain("break").contains("Interpreters (1)", "1 meeting");
    }

    private static TimetableSheet sheet(List<Entry> places) {
        return new TimetableSheet(
                FORUM,
                1,
                GRID,
                List.of(
                        new Row(SELLER, new TreeSet<>()),
                        new Row(buyer(1), new TreeSet<>(List.of(3))),
                        new Row(buyer(2), new TreeSet<>())),
                places);
    }

    private static Entry place(int slot, Company buyer, boolean freed) {
        return new Entry(
                new Placement(
                        requested(buyer, SELLER).id(),
                        Party.of(buyer),
                        Party.of(SELLER),
                        slot,
                        "V01",
                        booked(interpreter(1, "ko-ru"))),
                freed);
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
                company.representatives());
    }

    private static Document drawn(TimetableSheet sheet) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(TimetablePicture.of(sheet).getBytes(UTF_8)));
    }

    private static List<String> texts(Document picture) {
        NodeList nodes = picture.getElementsByTagName("text");
        return IntStream.range(0, nodes.getLength())
                .mapToObj(one -> nodes.item(one).getTextContent())
                .toList();
    }
}

package parley.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.SmallRunningForum.ORGANISER;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.matchmaking.ForumCalls.Answer;
import parley.testkit.ContractExamples;
import parley.testkit.ServiceTest;
import parley.testkit.Tokens;
import parley.testkit.TopicRecords;
import tools.jackson.databind.json.JsonMapper;

/** What is shown of a forum and of what came of it, with real parts, by events and REST only. */
@ServiceTest(properties = "parley.calendar.secrets=a-secret-of-tests-with-more-than-32-characters")
class ShowIT {

    private static final String MEETINGS = "matchmaking.meetings";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SmallRunningForum forum;
    private final ForumCalls calls;
    private final RestTestClient http;

    ShowIT(@LocalServerPort int port) {
        http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        forum = new SmallRunningForum(port, "=");
        calls = forum.calls();
    }

    @BeforeEach
    void everybodyIsKnownFromEventsTheDayBefore() {
        forum.becomeKnown();
    }

    @Test
    void theScheduleComesInFourForms() throws Exception {
        forum.accepted("B1", "S1");
        forum.accepted("B1", "S2");
        forum.schedule();
        forum.meetings("SCHEDULED", 2);

        String csv = shown("/consultation/schedule", "text/csv", 200);
        assertThat(CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180).getRecords())
                .hasSize(3)
                .anySatisfy(
                        row ->
                                assertThat(row.toList())
                                        .contains("B1", "'=S1", "I1", "2020-10-30T10:00+09:00"));
        Calendar calendar = parsed(shown("/consultation/schedule", "text/calendar", 200));
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(shown("/consultation/schedule.svg", "image/svg+xml", 200))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg")
                .contains("Interpreters (1)");
        assertThat(shown("/consultation/schedule", "*/*", 200)).startsWith("{");
        assertThat(shown("/consultation/schedule", "image/png", 406)).contains("\"status\":406");
    }

    @Test
    void whoMayNotSeeItIsToldWhyInWhateverFormTheyAsked() {
        assertThat(
                        answer(
                                        forum.representative("S1"),
                                        "/consultation/schedule",
                                        "image/svg+xml")
                                .getStatus()
                                .value())
                .isEqualTo(403);
    }

    @Test
    void aFeedFollowsItsHoldersMeetingsUntilItIsRevoked() throws Exception {
        forum.accepted("B1", "S1");
        forum.accepted("B1", "S2");
        forum.schedule();
        forum.meetings("SCHEDULED", 2);
        String links = "/calendars/" + forum.person("S1") + "/links";
        String path =
                calls.post(forum.representative("S1"), links, Map.of()).expect(200).text("path");

        EntityExchangeResult<byte[]> first = feed(path, "");
        String tag = String.valueOf(first.getResponseHeaders().getETag());
        assertThat(first.getResponseHeaders().getContentType())
                .hasToString("text/calendar;charset=UTF-8");
        VEvent event = onlyEvent(first);
        assertThat(event.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CONFIRMED");
        assertThat(feed(path, tag).getStatus().value()).isEqualTo(304);

        calls.post(
                        forum.representative("S1"),
                        "/withdrawals",
                        Map.of("company", forum.company("S1"), "reason", "ill"))
                .expect(201);
        forum.meetings("CANCELLED", 1);

        VEvent cancelled = onlyEvent(feed(path, tag));
        assertThat(cancelled.getProperty("UID")).isEqualTo(event.getProperty("UID"));
        assertThat(cancelled.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("1");

        assertRefused(feed(path + "x", ""), "feed-link-invalid");
        assertRefused(
                feed(path.replace(forum.person("S1"), forum.person("S2")), ""),
                "feed-link-invalid");
        http.delete()
                .uri("/v1/forums/" + forum.id() + links)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + forum.representative("S1"))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertRefused(feed(path, ""), "feed-link-revoked");
    }

    @Test
    void whatCameOfAMeetingIsRecordedCountedAndExported() throws Exception {
        forum.accepted("B1", "S1");
        forum.schedule();
        String meeting = forum.meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        calls.forumTime(Tokens.operator(), "2020-10-30T04:00:00Z");
        String at = "/meetings/" + meeting;
        String seller = forum.representative("S1");
        calls.post(seller, at + "/start", Map.of()).expect(200);
        calls.post(seller, at + "/end", Map.of()).expect(200);

        Answer wrong = calls.post(seller, at + "/outcome", outcome("12.345", "USD")).expect(422);
        assertThat(wrong.text("code")).isEqualTo("outcome-invalid");
        assertThat(wrong.body().at("/errors/0/field").asString()).isEqualTo("expectedValue.amount");
        calls.post(seller, at + "/outcome", outcome("120000.5", "USD")).expect(200);

        assertThat(calls.get(seller, at + "/outcome").items()).hasSize(1);
        assertThat(calls.get(forum.representative("B1"), at + "/outcome").items()).isEmpty();
        assertThat(
                        calls.get(ORGANISER, "/statistics/countries")
                                .expect(200)
                                .items()
                                .getFirst()
                                .at("/meetings/expected/USD")
                                .decimalValue())
                .isEqualByComparingTo("120000.5");
        assertThat(
                        calls.get(ORGANISER, "/statistics/interpreters")
                                .items()
                                .getFirst()
                                .path("bookedHours")
                                .decimalValue())
                .isEqualByComparingTo("0.42");
        assertThat(shown("/statistics/companies", "text/csv", 200))
                .contains("expectedUSD\r\n")
                .contains("S1,'=S1,SELLER,KR,1,1,0,1,0,0,120000.50\r\n");
        try (var workbook =
                new ReadableWorkbook(
                        new ByteArrayInputStream(
                                body(answer(ORGANISER, "/exports/meetings", XLSX))))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.stream().filter(Objects::nonNull).map(Cell::getText))
                    .contains("ENDED", "DEAL_LIKELY", "8501 330499")
                    .contains("'=1+1 (S1, 2020-11-30)");
        }
        TopicRecords.await(
                        MEETINGS,
                        1,
                        event ->
                                event.type().equals("parley.matchmaking.outcome-recorded.v1")
                                        && event.subject().equals(meeting))
                .forEach(
                        event -> {
                            ContractExamples.assertValid(event.type(), event.data());
                            assertThat(event.data()).contains("120000.50").doesNotContain("1+1");
                        });
    }

    @Test
    void notesAndRatingsAreASidesOwn() {
        forum.accepted("B1", "S1");
        forum.schedule();
        String meeting = forum.meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        String at = "/meetings/" + meeting;

        put(forum.representative("S1"), at + "/notes", Map.of("text", "5 % at most"), 200);

        assertThat(calls.get(forum.representative("S1"), at + "/notes").text("text"))
                .isEqualTo("5 % at most");
        assertThat(calls.get(forum.representative("B1"), at + "/notes").text("text")).isEmpty();
        calls.get(ORGANISER, at + "/notes").expect(403);
        put(forum.representative("S1"), at + "/rating", Map.of("stars", 4), 409);
        put(forum.representative("S1"), at + "/rating", Map.of("stars", 6), 400);
        calls.forumTime(Tokens.operator(), "2020-10-30T04:00:00Z");
        calls.post(ORGANISER, at + "/start", Map.of()).expect(200);
        calls.post(ORGANISER, at + "/end", Map.of()).expect(200);
        put(forum.representative("S1"), at + "/rating", Map.of("stars", 4), 200);
        assertThat(
                        calls.get(forum.representative("S1"), at + "/rating")
                                .body()
                                .path("stars")
                                .asInt())
                .isEqualTo(4);
        assertThat(
                        calls.get(forum.representative("B1"), at + "/rating")
                                .body()
                                .path("stars")
                                .asInt(0))
                .isZero();
    }

    @Test
    void aMemorandumIsSignedWithdrawnAndDraftedAgain() {
        forum.accepted("B1", "S1");
        forum.schedule();
        String at =
                "/meetings/"
                        + forum.meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        calls.forumTime(Tokens.operator(), "2020-10-30T04:00:00Z");
        calls.post(ORGANISER, at + "/start", Map.of()).expect(200);
        calls.post(ORGANISER, at + "/end", Map.of()).expect(200);
        Map<String, Object> pair =
                Map.of("buyer", forum.company("B1"), "seller", forum.company("S1"));
        String mou = calls.post(ORGANISER, "/mous", pair).expect(201).text("mouId");
        for (String side : List.of("B1", "S1")) {
            calls.post(
                            forum.representative(side),
                            "/mous/" + mou + "/signatures",
                            Map.of("company", forum.company(side)))
                    .expect(200);
        }
        Map<String, Object> back =
                Map.of("company", forum.company("S1"), "reason", "no export licence");

        Answer withdrawn =
                calls.post(forum.representative("S1"), "/mous/" + mou + "/withdrawal", back)
                        .expect(200);

        assertThat(withdrawn.text("status")).isEqualTo("WITHDRAWN");
        assertThat(calls.get(ORGANISER, "/mous/" + mou).body().at("/withdrawal/reason").asString())
                .isEqualTo("no export licence");
        assertThat(calls.get(ORGANISER, "/statistics").body().path("mous").asInt()).isZero();
        TopicRecords.await(
                        "matchmaking.mous",
                        1,
                        event ->
                                event.type().equals("parley.matchmaking.mou-withdrawn.v1")
                                        && event.subject().equals(mou))
                .forEach(
                        event -> {
                            ContractExamples.assertValid(event.type(), event.data());
                            assertThat(event.data()).doesNotContain("licence");
                        });
        assertThat(calls.post(ORGANISER, "/mous", pair).expect(201).text("status"))
                .isEqualTo("DRAFTED");
    }

    private static Map<String, Object> outcome(String amount, String currency) {
        return Map.of(
                "result", "DEAL_LIKELY",
                "expectedValue", Map.of("amount", new BigDecimal(amount), "currency", currency),
                "hsCodes", List.of("8501", "3304.99"),
                "followUps", List.of(Map.of("what", "=1+1", "who", "S1", "until", "2020-11-30")));
    }

    private void put(String token, String path, Object body, int status) {
        http.put()
                .uri("/v1/forums/" + forum.id() + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(body))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private String shown(String path, String accept, int status) {
        EntityExchangeResult<byte[]> answer = answer(ORGANISER, path, accept);
        String text = new String(body(answer), StandardCharsets.UTF_8);
        assertThat(answer.getStatus().value()).as(text).isEqualTo(status);
        return text;
    }

    private EntityExchangeResult<byte[]> answer(String token, String path, String accept) {
        return http.get()
                .uri("/v1/forums/" + forum.id() + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header(HttpHeaders.ACCEPT, accept)
                .exchange()
                .returnResult(byte[].class);
    }

    private EntityExchangeResult<byte[]> feed(String path, String tag) {
        return http.get()
                .uri(URI.create(path))
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .returnResult(byte[].class);
    }

    private static void assertRefused(EntityExchangeResult<byte[]> answer, String code) {
        assertThat(answer.getStatus().value()).isEqualTo(403);
        assertThat(new String(body(answer), StandardCharsets.UTF_8))
                .contains("\"code\":\"" + code + "\"")
                .contains("get a new one with POST");
    }

    private static VEvent onlyEvent(EntityExchangeResult<byte[]> feed) throws Exception {
        assertThat(feed.getStatus().value()).isEqualTo(200);
        List<VEvent> events =
                parsed(new String(body(feed), StandardCharsets.UTF_8)).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Calendar parsed(String calendar) throws Exception {
        return new CalendarBuilder().build(new StringReader(calendar));
    }

    private static byte[] body(EntityExchangeResult<byte[]> answer) {
        byte[] body = answer.getResponseBody();
        return body == null ? new byte[0] : body;
    }
}

package parley.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shown of a forum and of what came of it, with real parts, by events and REST only. */
@ServiceTest(properties = "parley.calendar.secrets=a-secret-of-tests-with-more-than-32-characters")
class ShowIT {

    private static final String ORGANISER = Tokens.organiser("organiser-pohang");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MEETINGS = "matchmaking.meetings";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String forum = "forum-" + UUID.randomUUID();
    private final ForumCalls calls;
    private final Map<String, UUID> companies =
            Map.of(
                    "S1", UUID.randomUUID(),
                    "S2", UUID.randomUUID(),
                    "B1", UUID.randomUUID(),
                    "B2", UUID.randomUUID());

    private final RestTestClient http;

    ShowIT(@LocalServerPort int port) {
        http = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
        calls = new ForumCalls(port, forum);
    }

    @BeforeEach
    void everybodyIsKnownFromEventsTheDayBefore() {
        calls.forumTime(Tokens.operator(), "2020-10-29T01:00:00Z");
        publish(
                "registration.forums",
                "forum-opened",
                forum,
                """
                {"forumId":"%s","title":{"ko":"포럼"},"date":"2020-10-30","timeZone":"Asia/Seoul",
                 "languages":["ko"],"status":"OPEN","organisers":["organiser-pohang"],
                 "participantTypes":[]}
                """
                        .formatted(forum));
        companies.forEach(this::publishCompany);
        String interpreter = UUID.randomUUID().toString();
        publish(
                "registration.participants",
                "participant-changed",
                interpreter,
                """
                {"participantId":"%s","registrationId":"%s","reference":"I1","displayName":"I1",
                 "email":"i1@interpreters.example","language":"ko","timeZone":"Asia/Seoul",
                 "roles":["INTERPRETER"],"interpretation":["ko-ru"]}
                """
                        .formatted(interpreter, UUID.randomUUID()));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                known("/companies") == companies.size()
                                        && known("/interpreters") == 1);
        setUp();
    }

    @Test
    void theScheduleComesInFourForms() throws Exception {
        accepted("B1", "S1");
        accepted("B1", "S2");
        schedule();
        meetings("SCHEDULED", 2);

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
                        answer(representative("S1"), "/consultation/schedule", "image/svg+xml")
                                .getStatus()
                                .value())
                .isEqualTo(403);
    }

    @Test
    void aFeedFollowsItsHoldersMeetingsUntilItIsRevoked() throws Exception {
        accepted("B1", "S1");
        accepted("B1", "S2");
        schedule();
        meetings("SCHEDULED", 2);
        String links = "/calendars/" + person("S1") + "/links";
        String path = calls.post(representative("S1"), links, Map.of()).expect(200).text("path");

        EntityExchangeResult<byte[]> first = feed(path, "");
        String tag = String.valueOf(first.getResponseHeaders().getETag());
        assertThat(first.getResponseHeaders().getContentType())
                .hasToString("text/calendar;charset=UTF-8");
        VEvent event = onlyEvent(first);
        assertThat(event.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CONFIRMED");
        assertThat(feed(path, tag).getStatus().value()).isEqualTo(304);

        calls.post(
                        representative("S1"),
                        "/withdrawals",
                        Map.of("company", companies.get("S1"), "reason", "ill"))
                .expect(201);
        meetings("CANCELLED", 1);

        VEvent cancelled = onlyEvent(feed(path, tag));
        assertThat(cancelled.getProperty("UID")).isEqualTo(event.getProperty("UID"));
        assertThat(cancelled.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getProperty("SEQUENCE").orElseThrow().getValue()).isEqualTo("1");

        assertRefused(feed(path + "x", ""), "feed-link-invalid");
        assertRefused(feed(path.replace(person("S1"), person("S2")), ""), "feed-link-invalid");
        http.delete()
                .uri("/v1/forums/" + forum + links)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + representative("S1"))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertRefused(feed(path, ""), "feed-link-revoked");
    }

    @Test
    void whatCameOfAMeetingIsRecordedCountedAndExported() throws Exception {
        accepted("B1", "S1");
        schedule();
        String meeting = meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        calls.forumTime(Tokens.operator(), "2020-10-30T04:00:00Z");
        String at = "/meetings/" + meeting;
        String seller = representative("S1");
        calls.post(seller, at + "/start", Map.of()).expect(200);
        calls.post(seller, at + "/end", Map.of()).expect(200);

        Answer wrong = calls.post(seller, at + "/outcome", outcome("12.345", "USD")).expect(422);
        assertThat(wrong.text("code")).isEqualTo("outcome-invalid");
        assertThat(wrong.body().at("/errors/0/field").asString()).isEqualTo("expectedValue.amount");
        calls.post(seller, at + "/outcome", outcome("120000.5", "USD")).expect(200);

        assertThat(calls.get(seller, at + "/outcome").items()).hasSize(1);
        assertThat(calls.get(representative("B1"), at + "/outcome").items()).isEmpty();
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
                .contains("S1,'=S1,SELLER,KR,1,1,0,1,0,120000.50\r\n");
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
        accepted("B1", "S1");
        schedule();
        String meeting = meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        String at = "/meetings/" + meeting;

        put(representative("S1"), at + "/notes", Map.of("text", "5 % at most"), 200);

        assertThat(calls.get(representative("S1"), at + "/notes").text("text"))
                .isEqualTo("5 % at most");
        assertThat(calls.get(representative("B1"), at + "/notes").text("text")).isEmpty();
        calls.get(ORGANISER, at + "/notes").expect(403);
        put(representative("S1"), at + "/rating", Map.of("stars", 4), 409);
        put(representative("S1"), at + "/rating", Map.of("stars", 6), 400);
        calls.forumTime(Tokens.operator(), "2020-10-30T04:00:00Z");
        calls.post(ORGANISER, at + "/start", Map.of()).expect(200);
        calls.post(ORGANISER, at + "/end", Map.of()).expect(200);
        put(representative("S1"), at + "/rating", Map.of("stars", 4), 200);
        assertThat(calls.get(representative("S1"), at + "/rating").body().path("stars").asInt())
                .isEqualTo(4);
        assertThat(calls.get(representative("B1"), at + "/rating").body().path("stars").asInt(0))
                .isZero();
    }

    @Test
    void aMemorandumIsSignedWithdrawnAndDraftedAgain() {
        accepted("B1", "S1");
        schedule();
        String at = "/meetings/" + meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        calls.forumTime(Tokens.operator(), "2020-10-30T04:00:00Z");
        calls.post(ORGANISER, at + "/start", Map.of()).expect(200);
        calls.post(ORGANISER, at + "/end", Map.of()).expect(200);
        Map<String, Object> pair =
                Map.of("buyer", companies.get("B1"), "seller", companies.get("S1"));
        String mou = calls.post(ORGANISER, "/mous", pair).expect(201).text("mouId");
        for (String side : List.of("B1", "S1")) {
            calls.post(
                            representative(side),
                            "/mous/" + mou + "/signatures",
                            Map.of("company", companies.get(side)))
                    .expect(200);
        }
        Map<String, Object> back =
                Map.of("company", companies.get("S1"), "reason", "no export licence");

        Answer withdrawn =
                calls.post(representative("S1"), "/mous/" + mou + "/withdrawal", back).expect(200);

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
                .uri("/v1/forums/" + forum + path)
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
                .uri("/v1/forums/" + forum + path)
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

    private void schedule() {
        String id =
                calls.post(ORGANISER, "/consultation/schedulings", Map.of())
                        .expect(202)
                        .text("schedulingId");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                calls.get(ORGANISER, "/consultation/schedulings/" + id)
                                        .text("status")
                                        .equals("PUBLISHED"));
    }

    private List<JsonNode> meetings(String status, int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> calls.get(ORGANISER, "/meetings?status=" + status).items(),
                        found -> found.size() == count);
    }

    private void accepted(String requester, String responder) {
        String meeting = requested(requester, responder);
        calls.post(representative(responder), "/meetings/" + meeting + "/acceptance", Map.of())
                .expect(200);
    }

    private String requested(String requester, String responder) {
        return calls.post(representative(requester), "/meetings", request(requester, responder))
                .expect(201)
                .text("meetingId");
    }

    private Map<String, Object> request(String requester, String responder) {
        return Map.of(
                "requester", String.valueOf(companies.get(requester)),
                "responder", String.valueOf(companies.get(responder)),
                "priority", 2);
    }

    private String representative(String company) {
        return Tokens.participant(person(company));
    }

    private String person(String company) {
        return UUID.nameUUIDFromBytes((forum + company).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private int known(String path) {
        return calls.get(ORGANISER, path).items().size();
    }

    private void setUp() {
        calls.create(
                        ORGANISER,
                        "/consultation",
                        Map.of(
                                "date",
                                "2020-10-30",
                                "timeZone",
                                "Asia/Seoul",
                                "slotMinutes",
                                25,
                                "breakMinutes",
                                5,
                                "slots",
                                List.of("10:00", "10:30", "11:00", "11:30"),
                                "videoRooms",
                                2,
                                "interpreters",
                                List.of(
                                        Map.of(
                                                "reference", "I1",
                                                "pairs", List.of("ko-ru"),
                                                "unavailableSlots", List.of())),
                                "unavailability",
                                List.of()))
                .expect(201);
    }

    private void publishCompany(String reference, UUID id) {
        boolean seller = reference.startsWith("S");
        publish(
                "registration.companies",
                "company-changed",
                id.toString(),
                """
                {"companyId":"%s","reference":"%s","name":"=%s","country":"%s","side":"%s",
                 "languages":["%s"],"timeZone":"Asia/Seoul","offers":[],"seeks":[],
                 "hsEdition":"HS2022","targetMarkets":[],"representatives":["%s"]}
                """
                        .formatted(
                                id,
                                reference,
                                reference,
                                seller ? "KR" : "RU",
                                seller ? "SELLER" : "BUYER",
                                seller ? "ko" : "ru",
                                person(reference)));
    }

    private void publish(String topic, String event, String subject, String json) {
        TopicRecords.publish(
                TestEvent.owned(
                        topic, "parley.registration." + event + ".v1", forum, subject, 1, json));
    }
}

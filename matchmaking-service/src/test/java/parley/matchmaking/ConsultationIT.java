package parley.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.matchmaking.ForumCalls.Answer;
import parley.testkit.ContractExamples;
import parley.testkit.ServiceTest;
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;

/**
 * A forum of two sellers and two buyers with real parts, by events and REST only: the seller S1
 * meets B1 and B2, S2 meets B1; one interpreter for the three Korean–Russian meetings.
 */
@ServiceTest
class ConsultationIT {

    private static final String ORGANISER = Tokens.organiser("organiser-pohang");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MEETINGS = "matchmaking.meetings";

    private final String forum = "forum-" + UUID.randomUUID();
    private final ForumCalls calls;
    private final Map<String, UUID> companies =
            Map.of(
                    "S1", UUID.randomUUID(),
                    "S2", UUID.randomUUID(),
                    "B1", UUID.randomUUID(),
                    "B2", UUID.randomUUID());

    ConsultationIT(@LocalServerPort int port) {
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
    void acceptedMeetingsAreScheduledHeldAndCounted() {
        accepted("B1", "S1");
        accepted("S1", "B2");
        accepted("B1", "S2");
        requested("B2", "S2");

        schedule();

        Answer schedule = calls.get(ORGANISER, "/consultation/schedule").expect(200);
        assertThat(schedule.items()).hasSize(3);
        assertThat(schedule.items())
                .extracting(item -> item.path("slot").asInt())
                .doesNotHaveDuplicates();
        assertThat(schedule.items())
                .allSatisfy(
                        item -> {
                            assertThat(item.path("interpreter").asString()).isEqualTo("I1");
                            assertThat(item.path("room").asString()).isEqualTo("V01");
                        });
        assertThat(schedule.body().at("/solver/status").asString()).isEqualTo("OPTIMAL");

        JsonNode first = meetings("SCHEDULED", 3).getFirst();
        String meeting = first.path("meetingId").asString();
        String side = representative(first.path("requesterReference").asString());
        assertThat(calls.post(side, "/meetings/" + meeting + "/start", Map.of()).status())
                .isEqualTo(409);
        calls.forumTime(Tokens.operator(), "2020-10-30T04:00:00Z");
        calls.post(side, "/meetings/" + meeting + "/start", Map.of()).expect(200);
        calls.post(side, "/meetings/" + meeting + "/end", Map.of()).expect(200);
        calls.post(side, "/meetings/" + meeting + "/outcome", Map.of("result", "FOLLOW_UP"))
                .expect(200);

        JsonNode statistics = calls.get(ORGANISER, "/statistics").expect(200).body();
        assertThat(statistics.path("meetingsRequested").asInt()).isEqualTo(4);
        assertThat(statistics.path("meetingsAccepted").asInt()).isEqualTo(3);
        assertThat(statistics.path("meetingsScheduled").asInt()).isEqualTo(3);
        assertThat(statistics.path("consultationsHeld").asInt()).isEqualTo(1);
        assertThat(statistics.at("/buyersByCountry/RU").asInt()).isEqualTo(2);
        everythingEmittedKeepsItsContract();
    }

    @Test
    void aSetUpOfTwoDaysWithTablesAndLegalHoursIsKeptAndScheduled() {
        String setUp =
                """
                {"timeZone":"Asia/Seoul","slotMinutes":25,"breakMinutes":5,
                 "days":[{"date":"2020-10-30","slots":["06:00","23:50"]},
                         {"date":"2020-10-31","slots":["10:00"]}],
                 "videoRooms":1,"tables":1,
                 "interpreters":[{"reference":"I1","pairs":["ko-ru"],"unavailableSlots":[]}],
                 "unavailability":[],"onSite":["B1","S1"],
                 "legalHours":[{"timeZone":"Asia/Seoul","from":"08:00","to":"22:00"}]}
                """;
        JsonNode kept = calls.change(ORGANISER, "/consultation", 1, setUp).expect(200).body();
        assertThat(kept.at("/days/1/slots/0").asString()).isEqualTo("10:00");
        assertThat(kept.path("onSite").size()).isEqualTo(2);
        accepted("B1", "S1");

        schedule();

        JsonNode placed =
                calls.get(ORGANISER, "/consultation/schedule").expect(200).items().getFirst();
        assertThat(placed.path("slot").asInt()).isEqualTo(2);
        assertThat(placed.path("room").asString()).isEqualTo("T01");
        JsonNode meeting = meetings("SCHEDULED", 1).getFirst();
        assertThat(meeting.path("start").asString()).isEqualTo("2020-10-31T01:00:00Z");
    }

    @Test
    void whoJoinsAndLeavesTheVideoRoomIsSeenInBothModesAndStrangersAreRefused() {
        accepted("B1", "S1");
        schedule();
        String meeting = meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        String room = forum + "-" + meeting;

        moved("left", "moved-1", room, "B1", "2020-10-30T01:30:00Z");
        TopicRecords.publishStructured(
                "inbound.video",
                room,
                """
                {"specversion":"1.0","id":"%s-moved-2","source":"/video","type":"%s",
                 "data":{"room":"https://meet.parley.example/%s","participant":"B1",
                         "at":"2020-10-30T01:00:00Z"}}"""
                        .formatted(forum, "parley.inbound.participant-joined.v1", room));
        moved("joined", "moved-3", room, "S2", "2020-10-30T01:00:00Z");

        TopicRecords.await(
                "inbound.rejections",
                1,
                read ->
                        read.data().contains(forum + "-moved-3")
                                && read.data().contains("not-in-this-meeting"));
        JsonNode stay =
                await().atMost(PATIENCE)
                        .until(
                                () ->
                                        calls.get(ORGANISER, "/meetings/" + meeting + "/presence")
                                                .expect(200)
                                                .body()
                                                .path("stays"),
                                stays -> stays.size() == 1 && stays.at("/0/to").isString())
                        .path(0);
        assertThat(stay.path("attendee").asString()).isEqualTo(String.valueOf(companies.get("B1")));
        assertThat(stay.path("from").asString()).isEqualTo("2020-10-30T01:00:00Z");
        TopicRecords.await("matchmaking.presence", 2, read -> read.subject().equals(meeting))
                .forEach(told -> ContractExamples.assertValid(told.type(), told.data()));
    }

    private void moved(String how, String id, String room, String who, String at) {
        TopicRecords.publish(
                TestEvent.inbound(
                        "inbound.video",
                        "parley.inbound.participant-" + how + ".v1",
                        "/video",
                        room,
                        forum + "-" + id,
                        "{\"room\":\"%s\",\"participant\":\"%s\",\"at\":\"%s\"}"
                                .formatted(room, who, at)));
    }

    @Test
    void aCompanyThatWithdrawsCancelsItsMeetingsAndMovesNobody() {
        accepted("B1", "S1");
        accepted("S1", "B2");
        accepted("B1", "S2");
        schedule();
        List<JsonNode> before = meetings("SCHEDULED", 3);

        Answer withdrawn =
                calls.post(
                                representative("S1"),
                                "/withdrawals",
                                Map.of("company", companies.get("S1"), "reason", "ill"))
                        .expect(201);

        assertThat(withdrawn.body().path("meetingsCancelled").size()).isEqualTo(2);
        assertThat(meetings("CANCELLED", 2))
                .allSatisfy(meeting -> assertThat(meeting.toString()).contains("\"S1\""));
        JsonNode left = meetings("SCHEDULED", 1).getFirst();
        assertThat(before)
                .filteredOn(meeting -> id(meeting).equals(id(left)))
                .extracting(meeting -> meeting.path("slot").asInt())
                .containsExactly(left.path("slot").asInt());
        List<TopicRecord> cancelled =
                TopicRecords.await(
                        MEETINGS,
                        2,
                        event ->
                                event.type().equals("parley.matchmaking.meeting-cancelled.v1")
                                        && String.valueOf(event.json())
                                                .contains(String.valueOf(companies.get("S1"))));
        assertThat(cancelled)
                .hasSize(2)
                .allSatisfy(
                        event ->
                                assertThat(String.valueOf(event.json()))
                                        .contains("\"invited\":true"));
        everythingEmittedKeepsItsContract();
    }

    @Test
    void aRequestIsRefusedWithTheReason() {
        requested("B1", "S1");

        assertRefused("B1", request("B1", "S1"), 409, "meeting-already-requested");
        assertRefused("S1", request("S1", "B1"), 409, "meeting-already-requested");
        assertRefused("B1", request("B1", "B2"), 422, "meeting-within-one-side");
        assertThat(calls.post(representative("B2"), "/meetings", request("B1", "S2")).status())
                .isEqualTo(403);
    }

    @Test
    void theMaximumHoldsAndWhoWaitsMovesUp() {
        calls.put(
                        ORGANISER,
                        "/consultation/request-rules",
                        Map.of(
                                "sides",
                                Map.of("SELLER", Map.of("maximum", 1)),
                                "companies",
                                Map.of()))
                .expect(200);
        List<String> asked = List.of(requested("B1", "S1"), requested("B2", "S1"));

        asked.parallelStream()
                .forEach(
                        meeting ->
                                calls.post(
                                                representative("S1"),
                                                "/meetings/" + meeting + "/acceptance",
                                                Map.of())
                                        .expect(200));

        String accepted = id(meetings("ACCEPTED", 1).getFirst());
        String waiting = id(meetings("WAITING", 1).getFirst());
        String requester = accepted.equals(asked.getFirst()) ? "B1" : "B2";
        calls.post(representative(requester), "/meetings/" + accepted + "/withdrawal", Map.of())
                .expect(200);
        assertThat(id(meetings("ACCEPTED", 1).getFirst())).isEqualTo(waiting);
        everythingEmittedKeepsItsContract();
    }

    @Test
    void aRequestAfterClosingOrOfABlockedCompanyIsRefusedWithTheReason() {
        calls.post(
                        representative("S1"),
                        "/blocks",
                        Map.of("by", companies.get("S1"), "against", companies.get("B1")))
                .expect(201);
        assertRefused("B1", request("B1", "S1"), 409, "meeting-not-possible");
        String open = requested("B1", "S2");

        calls.put(
                        ORGANISER,
                        "/consultation/request-rules",
                        Map.of(
                                "closesAt",
                                "2020-10-01T00:00:00Z",
                                "sides",
                                Map.of(),
                                "companies",
                                Map.of()))
                .expect(200);

        assertRefused("B2", request("B2", "S1"), 409, "requests-closed");
        assertThat(id(meetings("EXPIRED", 1).getFirst())).isEqualTo(open);
        everythingEmittedKeepsItsContract();
    }

    @Test
    void anMouWithoutAHeldMeetingIsRefusedWithTheReason() {
        Answer refused =
                calls.post(
                        ORGANISER,
                        "/mous",
                        Map.of("buyer", companies.get("B1"), "seller", companies.get("S1")));

        refused.expect(409);
        assertThat(refused.text("code")).isEqualTo("no-held-meeting");
        assertThat(refused.text("detail")).isNotEmpty();
    }

    private void assertRefused(String company, Object request, int status, String code) {
        Answer answer = calls.post(representative(company), "/meetings", request).expect(status);
        assertThat(answer.text("code")).isEqualTo(code);
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
                {"companyId":"%s","reference":"%s","name":"㈜%s","country":"%s","side":"%s",
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

    private static void everythingEmittedKeepsItsContract() {
        List<TopicRecord> events = TopicRecords.all(MEETINGS);
        assertThat(events).isNotEmpty();
        events.forEach(
                event -> ContractExamples.assertValid(event.type(), String.valueOf(event.json())));
        TopicRecords.all("matchmaking.schedules")
                .forEach(
                        event ->
                                ContractExamples.assertValid(
                                        event.type(), String.valueOf(event.json())));
    }

    private static String id(JsonNode meeting) {
        return meeting.path("meetingId").asString();
    }
}

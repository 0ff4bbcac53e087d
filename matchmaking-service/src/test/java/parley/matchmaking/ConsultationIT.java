package parley.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static parley.matchmaking.SmallRunningForum.ORGANISER;
import static parley.matchmaking.SmallRunningForum.PATIENCE;

import java.util.List;
import java.util.Map;
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

    private static final String MEETINGS = "matchmaking.meetings";

    private final SmallRunningForum forum;
    private final ForumCalls calls;

    ConsultationIT(@LocalServerPort int port) {
        forum = new SmallRunningForum(port, "㈜");
        calls = forum.calls();
    }

    @BeforeEach
    void everybodyIsKnownFromEventsTheDayBefore() {
        forum.becomeKnown();
    }

    @Test
    void acceptedMeetingsAreScheduledHeldAndCounted() {
        forum.accepted("B1", "S1");
        forum.accepted("S1", "B2");
        forum.accepted("B1", "S2");
        forum.requested("B2", "S2");

        forum.schedule();

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

        JsonNode first = forum.meetings("SCHEDULED", 3).getFirst();
        String meeting = first.path("meetingId").asString();
        String side = forum.representative(first.path("requesterReference").asString());
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
    void aSetUpOfTwoDaysWithTablesLegalHoursMinimaRulesAndWishesIsKeptAndScheduled() {
        String setUp =
                """
                {"timeZone":"Asia/Seoul","slotMinutes":25,"breakMinutes":5,
                 "days":[{"date":"2020-10-30","slots":["06:00","23:50"]},
                         {"date":"2020-10-31","slots":["10:00"]}],
                 "videoRooms":1,"tables":1,
                 "interpreters":[{"reference":"I1","pairs":["ko-ru"],"unavailableSlots":[]}],
                 "unavailability":[],"onSite":["B1","S1"],
                 "legalHours":[{"timeZone":"Asia/Seoul","from":"08:00","to":"22:00"}],
                 "meetingRules":[{"companies":["B2","S1"],"notSlots":[0],"rather":"MORNING",
                                  "after":["S1","B1"]}],
                 "wishes":[{"company":"B1","rather":"AFTERNOON"}],
                 "objectives":["VALUE","MEETINGS"]}
                """;
        JsonNode kept = calls.change(ORGANISER, "/consultation", 1, setUp).expect(200).body();
        assertThat(kept.at("/days/1/slots/0").asString()).isEqualTo("10:00");
        assertThat(kept.path("onSite").size()).isEqualTo(2);
        assertThat(kept.at("/meetingRules/0/after/0").asString()).isEqualTo("B1");
        assertThat(kept.at("/objectives/0").asString()).isEqualTo("VALUE");
        calls.put(
                        ORGANISER,
                        "/consultation/request-rules",
                        Map.of(
                                "sides",
                                Map.of("SELLER", Map.of("minimum", 2)),
                                "companies",
                                Map.of(forum.company("B1"), Map.of("minimum", 1))))
                .expect(200);
        forum.accepted("S1", "B2");
        forum.accepted("B1", "S1");

        forum.schedule();

        Answer schedule = calls.get(ORGANISER, "/consultation/schedule").expect(200);
        assertThat(schedule.body().path("shortfall").asInt()).isEqualTo(1);
        assertThat(schedule.body().at("/solver/shortfallBound").asInt()).isEqualTo(1);
        assertThat(schedule.body().path("missedWishes").asInt()).isEqualTo(1);
        JsonNode placed = schedule.items().getFirst();
        assertThat(placed.path("requester").asString()).isEqualTo("B1");
        assertThat(placed.path("slot").asInt()).isEqualTo(2);
        assertThat(placed.path("room").asString()).isEqualTo("T01");
        JsonNode meeting = forum.meetings("SCHEDULED", 1).getFirst();
        assertThat(meeting.path("start").asString()).isEqualTo("2020-10-31T01:00:00Z");
    }

    @Test
    void whoJoinsAndLeavesTheVideoRoomIsSeenInBothModesAndStrangersAreRefused() {
        forum.accepted("B1", "S1");
        forum.schedule();
        String meeting = forum.meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
        String room = forum.id() + "-" + meeting;

        moved("left", "moved-1", room, "B1", "2020-10-30T01:30:00Z");
        TopicRecords.publishStructured(
                "inbound.video",
                room,
                """
                {"specversion":"1.0","id":"%s-moved-2","source":"/video","type":"%s",
                 "data":{"room":"https://meet.parley.example/%s","participant":"B1",
                         "at":"2020-10-30T01:00:00Z"}}"""
                        .formatted(forum.id(), "parley.inbound.participant-joined.v1", room));
        moved("joined", "moved-3", room, "S2", "2020-10-30T01:00:00Z");

        TopicRecords.await(
                "inbound.rejections",
                1,
                read ->
                        read.data().contains(forum.id() + "-moved-3")
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
        assertThat(stay.path("attendee").asString()).isEqualTo(String.valueOf(forum.company("B1")));
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
                        forum.id() + "-" + id,
                        "{\"room\":\"%s\",\"participant\":\"%s\",\"at\":\"%s\"}"
                                .formatted(room, who, at)));
    }

    @Test
    void aCompanyThatWithdrawsCancelsItsMeetingsAndMovesNobody() {
        forum.accepted("B1", "S1");
        forum.accepted("S1", "B2");
        forum.accepted("B1", "S2");
        forum.schedule();
        List<JsonNode> before = forum.meetings("SCHEDULED", 3);

        Answer withdrawn =
                calls.post(
                                forum.representative("S1"),
                                "/withdrawals",
                                Map.of("company", forum.company("S1"), "reason", "ill"))
                        .expect(201);

        assertThat(withdrawn.body().path("meetingsCancelled").size()).isEqualTo(2);
        assertThat(forum.meetings("CANCELLED", 2))
                .allSatisfy(meeting -> assertThat(meeting.toString()).contains("\"S1\""));
        JsonNode left = forum.meetings("SCHEDULED", 1).getFirst();
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
                                                .contains(String.valueOf(forum.company("S1"))));
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
        forum.requested("B1", "S1");

        assertRefused("B1", forum.request("B1", "S1"), 409, "meeting-already-requested");
        assertRefused("S1", forum.request("S1", "B1"), 409, "meeting-already-requested");
        assertRefused("B1", forum.request("B1", "B2"), 422, "meeting-within-one-side");
        assertThat(
                        calls.post(
                                        forum.representative("B2"),
                                        "/meetings",
                                        forum.request("B1", "S2"))
                                .status())
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
        List<String> asked = List.of(forum.requested("B1", "S1"), forum.requested("B2", "S1"));

        asked.parallelStream()
                .forEach(
                        meeting ->
                                calls.post(
                                                forum.representative("S1"),
                                                "/meetings/" + meeting + "/acceptance",
                                                Map.of())
                                        .expect(200));

        String accepted = id(forum.meetings("ACCEPTED", 1).getFirst());
        String waiting = id(forum.meetings("WAITING", 1).getFirst());
        String requester = accepted.equals(asked.getFirst()) ? "B1" : "B2";
        calls.post(
                        forum.representative(requester),
                        "/meetings/" + accepted + "/withdrawal",
                        Map.of())
                .expect(200);
        assertThat(id(forum.meetings("ACCEPTED", 1).getFirst())).isEqualTo(waiting);
        everythingEmittedKeepsItsContract();
    }

    @Test
    void aRequestAfterClosingOrOfABlockedCompanyIsRefusedWithTheReason() {
        calls.post(
                        forum.representative("S1"),
                        "/blocks",
                        Map.of("by", forum.company("S1"), "against", forum.company("B1")))
                .expect(201);
        assertRefused("B1", forum.request("B1", "S1"), 409, "meeting-not-possible");
        String open = forum.requested("B1", "S2");

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

        assertRefused("B2", forum.request("B2", "S1"), 409, "requests-closed");
        assertThat(id(forum.meetings("EXPIRED", 1).getFirst())).isEqualTo(open);
        everythingEmittedKeepsItsContract();
    }

    @Test
    void anMouWithoutAHeldMeetingIsRefusedWithTheReason() {
        Answer refused =
                calls.post(
                        ORGANISER,
                        "/mous",
                        Map.of("buyer", forum.company("B1"), "seller", forum.company("S1")));

        refused.expect(409);
        assertThat(refused.text("code")).isEqualTo("no-held-meeting");
        assertThat(refused.text("detail")).isNotEmpty();
    }

    private void assertRefused(String company, Object request, int status, String code) {
        Answer answer =
                calls.post(forum.representative(company), "/meetings", request).expect(status);
        assertThat(answer.text("code")).isEqualTo(code);
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

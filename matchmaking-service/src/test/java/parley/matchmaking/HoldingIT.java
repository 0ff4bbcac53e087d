package parley.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static parley.matchmaking.SmallRunningForum.ORGANISER;
import static parley.matchmaking.SmallRunningForum.PATIENCE;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
import tools.jackson.databind.json.JsonMapper;

/** Meetings while they run, with real parts, by events and REST only. */
@ServiceTest(properties = "parley.meetings.jitsi.secret=" + HoldingIT.SECRET)
class HoldingIT {

    static final String SECRET = "a-secret-of-tests-with-more-than-32-characters";

    /** From 00:50 until the room closes, by the provider's clock, which nobody moves. */
    private static final Duration FIFTY_MINUTES = Duration.ofMinutes(50);

    private static final String MEETINGS = "matchmaking.meetings";

    private final SmallRunningForum forum;
    private final ForumCalls calls;

    HoldingIT(@LocalServerPort int port) {
        forum = new SmallRunningForum(port, "");
        calls = forum.calls();
    }

    @BeforeEach
    void everybodyIsKnownFromEventsTheDayBefore() {
        forum.becomeKnown();
    }

    @Test
    void aSideGetsALinkOfItsOwnAroundTheTimeAndEventsHoldNone() throws Exception {
        String meeting = scheduled("B1", "S1");
        String room = "/meetings/" + meeting + "/room";

        Answer early = calls.get(forum.representative("S1"), room).expect(409);
        assertThat(early.text("code")).isEqualTo("room-not-open");
        assertThat(early.text("opensAt")).isEqualTo("2020-10-30T00:45:00Z");
        calls.forumTime(Tokens.operator(), "2020-10-30T00:50:00Z");
        Answer open = calls.get(forum.representative("S1"), room).expect(200);
        calls.get(forum.representative("S2"), room).expect(403);

        SignedJWT token = SignedJWT.parse(URI.create(open.text("url")).getQuery().substring(4));
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(token.getJWTClaimsSet().getStringClaim("room"))
                .isEqualTo(forum.id() + "-" + meeting);
        assertThat(token.getJWTClaimsSet().getExpirationTime())
                .isBetween(
                        Instant.now().plus(FIFTY_MINUTES).minus(PATIENCE),
                        Instant.now().plus(FIFTY_MINUTES));
        assertThat(told("meeting-scheduled", meeting).path("joinUrl").asString())
                .isEqualTo("https://meet.parley.example/" + forum.id() + "-" + meeting);
    }

    @Test
    void whoDoesNotComeIsMissedAndMayStillBeMet() {
        String meeting = scheduled("B1", "S1");
        joined(meeting, "B1");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                calls.get(ORGANISER, "/meetings/" + meeting + "/presence")
                                        .body()
                                        .path("stays"),
                        stays -> stays.size() == 1);

        calls.forumTime(Tokens.operator(), "2020-10-30T01:10:00Z");

        JsonNode missed = forum.meetings("MISSED", 1).getFirst();
        assertThat(missed.at("/absent/0").asString()).isEqualTo(forum.company("S1").toString());
        assertThat(told("meeting-missed", meeting).at("/absent/0").asString())
                .isEqualTo(forum.company("S1").toString());
        assertThat(calls.get(ORGANISER, "/statistics").body().path("meetingsMissed").asInt())
                .isOne();
        assertThat(
                        calls.post(
                                        forum.representative("S1"),
                                        "/meetings/" + meeting + "/start",
                                        Map.of())
                                .expect(200)
                                .text("status"))
                .isEqualTo("STARTED");
    }

    @Test
    void aMeetingThatGoesOnLastsLongerWhileBothAreFree() {
        forum.accepted("B1", "S1");
        forum.accepted("B1", "S2");
        forum.schedule();
        List<JsonNode> slots =
                forum.meetings("SCHEDULED", 2).stream()
                        .sorted(Comparator.comparingInt(one -> one.path("slot").asInt()))
                        .toList();
        String last = slots.getLast().path("meetingId").asString();
        Instant end = Instant.parse(slots.getLast().path("end").asString());
        String extensions = "/meetings/" + last + "/extensions";
        calls.forumTime(Tokens.operator(), slots.getLast().path("start").asString());
        calls.post(ORGANISER, "/meetings/" + last + "/start", Map.of()).expect(200);

        assertThat(
                        calls.post(ORGANISER, extensions, Map.of("minutes", 16))
                                .expect(422)
                                .text("code"))
                .isEqualTo("extension-too-long");
        calls.post(ORGANISER, extensions, Map.of("minutes", 0)).expect(400);
        Answer extended =
                calls.post(forum.representative("B1"), extensions, Map.of("minutes", 10))
                        .expect(200);

        assertThat(extended.text("end")).isEqualTo(end.plusSeconds(600).toString());
        JsonNode told = told("meeting-extended", last);
        assertThat(told.path("end").asString()).isEqualTo(end.plusSeconds(600).toString());
        assertThat(told.path("calendarSequence").asInt()).isOne();
        assertThat(told.path("calendarUid").asString()).isEqualTo(last + "@parley");
    }

    @Test
    void atATableTheAddressIsFixedAndPeopleReportWhoDidNotCome() {
        calls.change(
                        ORGANISER,
                        "/consultation",
                        1,
                        """
                        {"date":"2020-10-30","timeZone":"Asia/Seoul","slotMinutes":25,
                         "breakMinutes":5,"slots":["10:00"],"videoRooms":1,"tables":1,
                         "interpreters":[{"reference":"I1","pairs":["ko-ru"],
                                          "unavailableSlots":[]}],
                         "unavailability":[],"onSite":["B1","S1"]}
                        """)
                .expect(200);
        String meeting = scheduled("B1", "S1");
        String report = "/meetings/" + meeting + "/no-show";
        Map<String, Object> buyer = Map.of("absent", List.of(forum.company("B1")));

        assertThat(
                        calls.get(forum.representative("S1"), "/meetings/" + meeting + "/room")
                                .expect(200)
                                .text("url"))
                .isEqualTo("https://venue.parley.example/" + forum.id() + "/T01");
        assertThat(calls.post(forum.representative("S1"), report, buyer).expect(409).text("code"))
                .isEqualTo("no-show-too-early");
        calls.forumTime(Tokens.operator(), "2020-10-30T01:10:00Z");
        calls.post(forum.representative("S1"), report, Map.of("absent", List.of())).expect(400);
        assertThat(calls.post(forum.representative("B1"), report, buyer).expect(403).text("code"))
                .isEqualTo("absent-yourself");

        assertThat(calls.post(forum.representative("S1"), report, buyer).expect(200).text("status"))
                .isEqualTo("MISSED");
    }

    private String scheduled(String requester, String responder) {
        forum.accepted(requester, responder);
        forum.schedule();
        return forum.meetings("SCHEDULED", 1).getFirst().path("meetingId").asString();
    }

    private void joined(String meeting, String who) {
        String room = forum.id() + "-" + meeting;
        TopicRecords.publish(
                TestEvent.inbound(
                        "inbound.video",
                        "parley.inbound.participant-joined.v1",
                        "/video",
                        room,
                        forum.id() + "-joined-" + who,
                        "{\"room\":\"%s\",\"participant\":\"%s\",\"at\":\"2020-10-30T01:00:00Z\"}"
                                .formatted(room, who)));
    }

    private static JsonNode told(String event, String meeting) {
        TopicRecord told =
                TopicRecords.await(
                                MEETINGS,
                                1,
                                read ->
                                        read.type().equals("parley.matchmaking." + event + ".v1")
                                                && read.subject().equals(meeting))
                        .getFirst();
        ContractExamples.assertValid(told.type(), told.data());
        return JsonMapper.shared().readTree(told.data());
    }
}

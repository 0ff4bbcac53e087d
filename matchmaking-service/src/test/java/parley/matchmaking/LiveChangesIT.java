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
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;

/** Drafts, re-plans and cancellations with real parts, by events and REST only. */
@ServiceTest
class LiveChangesIT {

    private final SmallRunningForum forum;
    private final ForumCalls calls;

    LiveChangesIT(@LocalServerPort int port) {
        forum = new SmallRunningForum(port, "㈜");
        calls = forum.calls();
    }

    @BeforeEach
    void twoMeetingsAreAccepted() {
        forum.becomeKnown();
        forum.accepted("B1", "S1");
        forum.accepted("S1", "B2");
    }

    @Test
    void aDraftIsLookedAtComparedAndPublished() {
        String one = drafted("/consultation/schedulings", Map.of("draft", true));
        calls.get(ORGANISER, "/consultation/schedule").expect(404);
        JsonNode shown = calls.get(ORGANISER, "/consultation/drafts/" + one).expect(200).body();
        assertThat(shown.at("/schedule/items").size()).isEqualTo(2);
        String locked = shown.at("/schedule/items/0/meetingId").asString();
        String other =
                drafted(
                        "/consultation/schedulings",
                        Map.of("locked", Map.of("draft", one, "meetings", List.of(locked))));

        JsonNode compared = comparison(other, "?with=" + one);
        assertThat(compared.path("moves").asInt()).isZero();
        calls.post(ORGANISER, "/consultation/drafts/" + other + "/publication", Map.of())
                .expect(200);

        assertThat(forum.meetings("SCHEDULED", 2)).hasSize(2);
        assertThat(
                        calls.post(
                                        ORGANISER,
                                        "/consultation/drafts/" + one + "/publication",
                                        Map.of())
                                .expect(409)
                                .text("code"))
                .isEqualTo("draft-outdated");
        everythingEmittedKeepsItsContract();
    }

    @Test
    void aMustMeetThatComesLateFitsInAndNobodyElseHearsOfIt() {
        forum.schedule();
        String set =
                calls.post(
                                ORGANISER,
                                "/consultation/must-meets",
                                Map.of(
                                        "requester",
                                        forum.company("B1"),
                                        "responder",
                                        forum.company("S2")))
                        .expect(201)
                        .text("meetingId");

        String draft = drafted("/consultation/replans", Map.of());
        JsonNode compared = comparison(draft, "");
        assertThat(compared.path("differences").size()).isOne();
        assertThat(compared.at("/differences/0/meetingId").asString()).isEqualTo(set);
        assertThat(compared.at("/differences/0").has("before")).isFalse();
        calls.post(ORGANISER, "/consultation/drafts/" + draft + "/publication", Map.of())
                .expect(200);

        assertThat(forum.meetings("SCHEDULED", 3))
                .filteredOn(meeting -> meeting.path("mustMeet").asBoolean())
                .singleElement()
                .extracting(meeting -> meeting.path("meetingId").asString())
                .isEqualTo(set);
        assertThat(told("meeting-scheduled", 3)).hasSize(3);
        everythingEmittedKeepsItsContract();
    }

    @Test
    void aLostInterpreterAndAMeetingThatIsCalledOffAreToldToTheirPeopleOnly() {
        forum.schedule();
        Answer setUp = calls.get(ORGANISER, "/consultation").expect(200);
        calls.change(
                        ORGANISER,
                        "/consultation",
                        setUp.etag(),
                        setUp.body()
                                .toString()
                                .replaceFirst(
                                        "\"unavailableSlots\":\\[]",
                                        "\"unavailableSlots\":[0,1,2,3]"))
                .expect(200);
        String draft = drafted("/consultation/replans", Map.of("mostMoves", 3));
        calls.post(ORGANISER, "/consultation/drafts/" + draft + "/publication", Map.of())
                .expect(200);

        assertThat(forum.meetings("ACCEPTED", 2)).hasSize(2);
        assertThat(told("meeting-unscheduled", 2)).hasSize(2);
        JsonNode unscheduled =
                calls.get(ORGANISER, "/consultation/schedule")
                        .expect(200)
                        .body()
                        .path("unscheduled");
        assertThat(unscheduled.at("/0/reasonCode").asString()).isEqualTo("NO_INTERPRETER");
        everythingEmittedKeepsItsContract();
    }

    @Test
    void aMeetingIsCalledOffByOneOfItsSides() {
        forum.schedule();
        JsonNode first = forum.meetings("SCHEDULED", 2).getFirst();
        String side = first.path("requesterReference").asString();

        calls.post(
                        forum.representative(side),
                        "/meetings/" + first.path("meetingId").asString() + "/cancellation",
                        Map.of("company", forum.company(side), "reason", "ill"))
                .expect(200);

        assertThat(forum.meetings("CANCELLED", 1)).hasSize(1);
        assertThat(told("meeting-cancelled", 1))
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(String.valueOf(event.json()))
                                        .contains("\"single\":true"));
        everythingEmittedKeepsItsContract();
    }

    private String drafted(String path, Object body) {
        String scheduling = calls.post(ORGANISER, path, body).expect(202).text("schedulingId");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                calls.get(ORGANISER, "/consultation/schedulings/" + scheduling)
                                        .text("status")
                                        .equals("DRAFTED"));
        return scheduling;
    }

    private JsonNode comparison(String draft, String with) {
        return calls.get(ORGANISER, "/consultation/drafts/" + draft + "/comparison" + with)
                .expect(200)
                .body();
    }

    private List<TopicRecord> told(String event, int count) {
        return TopicRecords.await(
                "matchmaking.meetings",
                count,
                one ->
                        one.type().equals("parley.matchmaking." + event + ".v1")
                                && forum.id().equals(one.forum()));
    }

    private static void everythingEmittedKeepsItsContract() {
        List.of("matchmaking.meetings", "matchmaking.schedules").stream()
                .flatMap(topic -> TopicRecords.all(topic).stream())
                .forEach(
                        event ->
                                ContractExamples.assertValid(
                                        event.type(), String.valueOf(event.json())));
    }
}

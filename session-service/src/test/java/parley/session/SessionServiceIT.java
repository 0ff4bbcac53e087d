package parley.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.session.Calls.Answer;
import parley.testkit.ContractExamples;
import parley.testkit.ServiceTest;
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with real parts, by its public interfaces only. */
@ServiceTest
class SessionServiceIT {

    private static final String PROGRAMME = "session.programme";
    private static final String RELEASED = "parley.session.programme-released.v1";
    private static final String PLANNED = "parley.session.session-planned.v1";
    private static final Path POHANG =
            Path.of("..", "infra", "local", "forums", "pohang-2020", "programme.json");

    private final String forum = "forum-" + UUID.randomUUID();
    private final String base = "/v1/forums/" + forum;

    private final int port;
    private final Calls organiser;
    private final Calls stranger;
    private final Calls visitor;

    SessionServiceIT(@LocalServerPort int port) {
        this.port = port;
        organiser = new Calls(port, Tokens.organiser("organiser-pohang"));
        stranger = new Calls(port, Tokens.organiser("organiser-busan"));
        visitor = new Calls(port, null);
    }

    @BeforeEach
    void theForumIsKnown() {
        TopicRecords.publish(
                TestEvent.owned(
                        "registration.forums",
                        "parley.registration.forum-created.v1",
                        forum,
                        forum,
                        1,
                        """
                        {"forumId":"%s","title":{"ko":"포럼"},"date":"2020-10-30",
                         "timeZone":"Asia/Seoul","languages":["ko"],"status":"DRAFT",
                         "organisers":["organiser-pohang"],"participantTypes":[]}
                        """
                                .formatted(forum)));
        await().until(() -> organiser.get(base + "/rooms").status() == 200);
    }

    @Test
    void pohangsProgrammeIsEnteredCheckedAndReleased() {
        JsonNode pohang = JsonMapper.shared().readTree(POHANG);
        describeRooms(pohang);

        List<JsonNode> planned =
                pohang.path("sessions").valueStream().map(this::plan).map(Answer::body).toList();

        assertThat(organiser.get(base + "/programme/conflicts").body().path("items")).isEmpty();
        Answer release = organiser.post(base + "/programme/releases", "{}");
        assertThat(release.status()).isEqualTo(201);
        assertThat(release.body().path("version").asInt()).isEqualTo(1);
        assertThat(release.body().path("added").size()).isEqualTo(6);

        JsonNode shown = visitor.get(base + "/programme").body();
        assertThat(texts(shown.path("sessions"), "code"))
                .containsExactly("OPEN", "TRADE", "KEY", "S1", "S2", "PANEL");
        JsonNode mayors = shown.path("sessions").get(3);
        assertThat(mayors.at("/title/ko").asString()).isEqualTo("제1세션: 지자체 CEO 발표");
        assertThat(texts(mayors.path("talks"), "delivery"))
                .containsExactly("PRE_RECORDED", "PRE_RECORDED", "PRE_RECORDED", "ON_SITE");
        assertThat(mayors.at("/talks/0/videoMinutes").asInt()).isEqualTo(18);
        assertThat(shown.at("/sessions/5/moderator/speaker").asString()).isEqualTo("김준형");

        List<TopicRecord> events = events(7);
        assertThat(events).allSatisfy(SessionServiceIT::assertKeepsItsContract);
        assertThat(events.stream().filter(event -> event.type().equals(PLANNED)))
                .extracting(TopicRecord::subject)
                .containsExactlyInAnyOrderElementsOf(texts(planned, "sessionId"));
        assertThat(events)
                .filteredOn(event -> event.type().equals(RELEASED))
                .extracting(TopicRecord::subject)
                .containsExactly(forum);
    }

    @Test
    void aProgrammeInConflictIsReleasedOnceItIsChanged() {
        describeRoom("MAIN");
        Answer opening = plan("OPEN", "10:00", 30);
        plan("KEY", "10:20", 30);

        Answer refused = organiser.post(base + "/programme/releases", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("programme-has-conflicts");
        assertThat(refused.body().at("/conflicts/0/kind").asString())
                .isEqualTo("ROOM_DOUBLE_BOOKED");
        assertThat(visitor.get(base + "/programme").code()).isEqualTo("programme-not-released");

        String session = path(opening);
        String shorter = session("OPEN", "10:00", 20, "MAIN");
        assertThat(organiser.put(session, shorter).status()).isEqualTo(428);
        assertThat(organiser.with("If-Match", "\"v7\"").put(session, shorter).status())
                .isEqualTo(412);
        Answer changed = organiser.with("If-Match", opening.eTag()).put(session, shorter);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.eTag()).isEqualTo("\"v2\"");
        assertThat(organiser.post(base + "/programme/releases", "{}").status()).isEqualTo(201);
    }

    @Test
    void aSecondReleaseTellsWhatIsDifferent() {
        describeRoom("MAIN");
        Answer opening = plan("OPEN", "10:00", 20);
        Answer keynote = plan("KEY", "10:20", 30);
        organiser.post(base + "/programme/releases", "{}");
        String moved = session("KEY", "10:30", 30, "MAIN");
        organiser.with("If-Match", keynote.eTag()).put(path(keynote), moved);
        organiser.post(path(opening) + "/cancellation", "{\"reason\":\"storm\"}");

        Answer release = organiser.post(base + "/programme/releases", "{}");

        assertThat(release.body().path("version").asInt()).isEqualTo(2);
        assertThat(texts(release.body().path("changed"))).containsExactly(id(keynote));
        assertThat(texts(release.body().path("removed"))).containsExactly(id(opening));
        assertThat(release.body().path("material").booleanValue()).isTrue();
        assertThat(visitor.get(base + "/programme").eTag()).isEqualTo("\"v2\"");
        List<TopicRecord> events = events(6);
        assertThat(events).allSatisfy(SessionServiceIT::assertKeepsItsContract);
        assertThat(sequencesOf(events, forum)).containsExactly(1L, 2L);
        assertThat(sequencesOf(events, id(opening))).containsExactly(1L, 2L);
    }

    @Test
    void theLastSeatIsTakenGivenBackAndTakenAgain() {
        String anna = UUID.randomUUID().toString();
        String boris = UUID.randomUUID().toString();
        describeRoom("MAIN", 1);
        Answer opening = plan("OPEN", "10:00", 20);
        String seats = path(opening) + "/seats";
        assertThat(participant(anna).put(seats + "/" + anna, "").code())
                .isEqualTo("unknown-session");
        organiser.post(base + "/programme/releases", "{}");

        assertThat(participant(anna).put(seats + "/" + anna, "").status()).isEqualTo(200);
        assertThat(participant(boris).put(seats + "/" + boris, "").code())
                .isEqualTo("no-seat-left");
        assertThat(participant(boris).delete(seats + "/" + anna).status()).isEqualTo(403);
        assertThat(participant(anna).delete(seats + "/" + anna).status()).isEqualTo(204);
        assertThat(organiser.put(seats + "/" + boris, "").status()).isEqualTo(200);

        JsonNode shown = organiser.get(seats).body();
        assertThat(shown.path("seats").asInt()).isEqualTo(1);
        assertThat(shown.path("taken").asInt()).isEqualTo(1);
        assertThat(texts(shown.path("participants"))).containsExactly(boris);
        assertThat(participant(boris).get(seats).status()).isEqualTo(403);
        List<TopicRecord> events =
                TopicRecords.await("session.seats", 3, event -> event.forum().equals(forum));
        assertThat(events).allSatisfy(SessionServiceIT::assertKeepsItsContract);
        assertThat(events).extracting(TopicRecord::subject).containsOnly(forum);
        assertThat(sequencesOf(events, forum)).containsExactly(1L, 2L, 3L);
        assertThat(events)
                .extracting(event -> json(event).path("participantId").asString())
                .containsExactly(anna, anna, boris);
    }

    @Test
    void theSeatOfACancelledRegistrationIsFree() {
        String anna = UUID.randomUUID().toString();
        String boris = UUID.randomUUID().toString();
        String registration = UUID.randomUUID().toString();
        describeRoom("MAIN", 1);
        String seats = path(plan("OPEN", "10:00", 20)) + "/seats";
        organiser.put(seats + "/" + anna, "");

        TopicRecords.publish(
                TestEvent.owned(
                        "registration.registrations",
                        "parley.registration.registration-cancelled.v1",
                        forum,
                        registration,
                        1,
                        "{\"registrationId\":\"%s\",\"participantId\":\"%s\"}"
                                .formatted(registration, anna)));

        await().until(() -> organiser.put(seats + "/" + boris, "").status() == 200);
        assertThat(organiser.put(seats + "/" + anna, "").code())
                .isEqualTo("registration-cancelled");
        assertThat(TopicRecords.await("session.seats", 3, event -> event.forum().equals(forum)))
                .extracting(TopicRecord::type)
                .containsExactly(
                        "parley.session.seat-taken.v1",
                        "parley.session.seat-released.v1",
                        "parley.session.seat-taken.v1");
    }

    @Test
    void whoSpeaksIsToldToServicesAndHiddenFromThePublic() {
        String speaker = UUID.randomUUID().toString();
        String moderator = UUID.randomUUID().toString();
        describeRoom("MAIN", 120);
        Answer keynote =
                plan(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"code":"KEY","type":"KEYNOTE","room":"MAIN",
                                         "start":"2020-10-30T10:20:00+09:00","minutes":30,
                                         "title":{"ko":"기조연설"},
                                         "moderator":{"speaker":"김준형","participant":"%s"},
                                         "talks":[{"speaker":"이강덕","participant":"%s",
                                           "delivery":"ON_SITE","title":{"ko":"연설"}}]}
                                        """
                                                .formatted(moderator, speaker)));
        organiser.post(base + "/programme/releases", "{}");

        JsonNode planned = json(TopicRecords.await(PROGRAMME, PLANNED, id(keynote)));
        JsonNode shown = visitor.get(base + "/programme").body().at("/sessions/0");

        assertThat(planned.at("/talks/0/participant").asString()).isEqualTo(speaker);
        assertThat(planned.at("/moderator/participant").asString()).isEqualTo(moderator);
        assertThat(organiser.get(path(keynote)).body().at("/talks/0/participant").asString())
                .isEqualTo(speaker);
        assertThat(shown.at("/talks/0/speaker").asString()).isEqualTo("이강덕");
        assertThat(shown.toString()).doesNotContain(speaker).doesNotContain(moderator);
    }

    @Test
    void aRepeatedRequestPlansOneSession() {
        Calls repeating = organiser.with("Idempotency-Key", UUID.randomUUID().toString());
        String opening = session("OPEN", "10:00", 20, "MAIN");

        Answer first = repeating.post(base + "/sessions", opening);
        Answer second = repeating.post(base + "/sessions", opening);
        organiser.post(path(first) + "/cancellation", "{}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.eTag()).isEqualTo(first.eTag());
        assertThat(events(2))
                .extracting(TopicRecord::type)
                .containsExactly(PLANNED, "parley.session.session-cancelled.v1");
        assertThat(organiser.post(base + "/sessions", opening).code())
                .isEqualTo("session-code-taken");
    }

    @Test
    void theRequestsCorrelationGoesOutWithTheEvent() {
        String correlation = UUID.randomUUID().toString();

        Answer planned =
                organiser
                        .with("X-Correlation-Id", correlation)
                        .post(base + "/sessions", session("OPEN", "10:00", 20, "MAIN"));

        assertThat(events(1).getFirst().attribute("correlationid")).isEqualTo(correlation);
        assertThat(planned.headers().getFirst("X-Correlation-Id")).isEqualTo(correlation);
    }

    @Test
    void onlyTheForumsOrganisersSeeTheDraft() {
        assertThat(visitor.get(base + "/sessions").status()).isEqualTo(401);
        assertThat(stranger.get(base + "/sessions").code()).isEqualTo("not-the-organiser");
        assertThat(stranger.post(base + "/programme/releases", "{}").status()).isEqualTo(403);
    }

    @Test
    void aForumThatNobodyAnnouncedIsNotFound() {
        Answer answer = organiser.get("/v1/forums/nobody-2020/sessions");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("unknown-forum");
        assertThat(answer.body().path("detail").asString()).contains("known shortly");
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        String wrong =
                """
                {"code":"S 1","type":"PRESENTATION","room":"MAIN",
                 "start":"2020-10-30T11:00:00+09:00","minutes":0,"title":{"korean!":"제1세션"},
                 "talks":[{"delivery":"ON_SITE","title":{"ko":" "}}]}
                """;
        String incomplete =
                """
                {"code":"S1","type":"PRESENTATION","room":"MAIN",
                 "start":"2020-10-30T11:00:00+09:00","minutes":80,"title":{"ko":"제1세션"},
                 "talks":[{"delivery":"PRE_RECORDED","title":{"ko":"발표"}}]}
                """;

        Answer fields = organiser.post(base + "/sessions", wrong);
        Answer between = organiser.post(base + "/sessions", incomplete);

        assertThat(fields.status()).isEqualTo(400);
        assertThat(texts(fields.body().path("errors"), "field"))
                .anyMatch(field -> field.equals("code"))
                .anyMatch(field -> field.equals("minutes"))
                .anyMatch(field -> field.startsWith("title"))
                .anyMatch(field -> field.startsWith("talks[0].title"));
        assertThat(between.status()).isEqualTo(400);
        assertThat(texts(between.body().path("errors"), "field"))
                .containsExactly("talks[0].speaker", "talks[0].videoMinutes");
    }

    @Test
    void anOlderStateOfAForumChangesNothing() {
        forumChanged(3, "organiser-busan");
        await().until(() -> stranger.get(base + "/rooms").status() == 200);

        forumChanged(2, "organiser-pohang");
        forumChanged(4, "organiser-seoul");

        await().until(() -> stranger.get(base + "/rooms").status() == 403);
        assertThat(organiser.get(base + "/rooms").status()).isEqualTo(403);
    }

    private void forumChanged(long sequence, String organisedBy) {
        TopicRecords.publish(
                TestEvent.owned(
                        "registration.forums",
                        "parley.registration.forum-changed.v1",
                        forum,
                        forum,
                        sequence,
                        """
                        {"forumId":"%s","title":{"ko":"포럼"},"date":"2020-10-30",
                         "timeZone":"Asia/Seoul","languages":["ko"],"status":"OPEN",
                         "organisers":["%s"],"participantTypes":[]}
                        """
                                .formatted(forum, organisedBy)));
    }

    private void describeRooms(JsonNode pohang) {
        for (JsonNode room : pohang.path("rooms")) {
            Answer answer =
                    organiser.put(base + "/rooms/" + room.path("code").asString(), room.toString());
            assertThat(answer.status()).isEqualTo(201);
        }
    }

    private void describeRoom(String code) {
        describeRoom(code, 120);
    }

    private void describeRoom(String code, int seats) {
        organiser.put(
                base + "/rooms/" + code,
                "{\"name\":{\"ko\":\"국제회의장\"},\"seats\":%d}".formatted(seats));
    }

    private Calls participant(String id) {
        return new Calls(port, Tokens.participant(id));
    }

    private Answer plan(JsonNode session) {
        Answer answer = organiser.post(base + "/sessions", session.toString());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer;
    }

    private Answer plan(String code, String start, int minutes) {
        return plan(JsonMapper.shared().readTree(session(code, start, minutes, "MAIN")));
    }

    private static String session(String code, String start, int minutes, String room) {
        return """
        {"code":"%s","type":"OPENING","room":"%s","start":"2020-10-30T%s:00+09:00",
         "minutes":%d,"title":{"ko":"개회식","en":"Opening"}}
        """
                .formatted(code, room, start, minutes);
    }

    /** Of this test's forum, in order within each subject. */
    private List<TopicRecord> events(int atLeast) {
        return TopicRecords.await(PROGRAMME, atLeast, event -> event.forum().equals(forum));
    }

    private static List<Long> sequencesOf(List<TopicRecord> events, String subject) {
        return events.stream()
                .filter(event -> event.subject().equals(subject))
                .map(TopicRecord::sequence)
                .toList();
    }

    private static JsonNode json(TopicRecord event) {
        return JsonMapper.shared().readTree(event.data());
    }

    private static void assertKeepsItsContract(TopicRecord event) {
        ContractExamples.assertValid(event.type(), event.data());
        assertThat(event.key()).isEqualTo(event.subject());
    }

    private static String path(Answer session) {
        return String.valueOf(session.headers().getFirst("Location"));
    }

    private static String id(Answer session) {
        return session.body().path("sessionId").asString();
    }

    private static List<String> texts(Iterable<JsonNode> objects, String field) {
        return stream(objects).map(each -> each.path(field).asString("")).toList();
    }

    private static List<String> texts(Iterable<JsonNode> values) {
        return stream(values).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> stream(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}

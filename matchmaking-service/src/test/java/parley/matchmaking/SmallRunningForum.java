package parley.matchmaking;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;

/**
 * A small forum in the running service, known to it from events alone: sellers S1 and S2 from
 * Korea, buyers B1 and B2 from Russia, interpreter I1, four slots. It is the day before.
 */
final class SmallRunningForum {

    static final String ORGANISER = Tokens.organiser("organiser-pohang");
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String id = "forum-" + UUID.randomUUID();
    private final String nameBegins;
    private final ForumCalls calls;
    private final Map<String, UUID> companies =
            Map.of(
                    "S1", UUID.randomUUID(),
                    "S2", UUID.randomUUID(),
                    "B1", UUID.randomUUID(),
                    "B2", UUID.randomUUID());

    /**
     * A forum that is not known yet.
     *
     * @param nameBegins how each company's name begins
     */
    SmallRunningForum(int port, String nameBegins) {
        this.nameBegins = nameBegins;
        calls = new ForumCalls(port, id);
    }

    String id() {
        return id;
    }

    ForumCalls calls() {
        return calls;
    }

    UUID company(String reference) {
        return Objects.requireNonNull(companies.get(reference), reference);
    }

    /** Publishes who takes part, and sets the consultation up. */
    void becomeKnown() {
        calls.forumTime(Tokens.operator(), "2020-10-29T01:00:00Z");
        publish(
                "registration.forums",
                "forum-opened",
                id,
                """
                {"forumId":"%s","title":{"ko":"포럼"},"date":"2020-10-30","timeZone":"Asia/Seoul",
                 "languages":["ko"],"status":"OPEN","organisers":["organiser-pohang"],
                 "participantTypes":[]}
                """
                        .formatted(id));
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

    void schedule() {
        String scheduling =
                calls.post(ORGANISER, "/consultation/schedulings", Map.of())
                        .expect(202)
                        .text("schedulingId");
        await().atMost(PATIENCE)
                .until(
                        () ->
                                calls.get(ORGANISER, "/consultation/schedulings/" + scheduling)
                                        .text("status")
                                        .equals("PUBLISHED"));
    }

    List<JsonNode> meetings(String status, int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> calls.get(ORGANISER, "/meetings?status=" + status).items(),
                        found -> found.size() == count);
    }

    void accepted(String requester, String responder) {
        String meeting = requested(requester, responder);
        calls.post(representative(responder), "/meetings/" + meeting + "/acceptance", Map.of())
                .expect(200);
    }

    String requested(String requester, String responder) {
        return calls.post(representative(requester), "/meetings", request(requester, responder))
                .expect(201)
                .text("meetingId");
    }

    Map<String, Object> request(String requester, String responder) {
        return Map.of(
                "requester", company(requester).toString(),
                "responder", company(responder).toString(),
                "priority", 2);
    }

    String representative(String company) {
        return Tokens.participant(person(company));
    }

    String person(String company) {
        return UUID.nameUUIDFromBytes((id + company).getBytes(StandardCharsets.UTF_8)).toString();
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

    private void publishCompany(String reference, UUID company) {
        boolean seller = reference.startsWith("S");
        publish(
                "registration.companies",
                "company-changed",
                company.toString(),
                """
                {"companyId":"%s","reference":"%s","name":"%s%s","country":"%s","side":"%s",
                 "languages":["%s"],"timeZone":"Asia/Seoul","offers":[],"seeks":[],
                 "hsEdition":"HS2022","targetMarkets":[],"representatives":["%s"]}
                """
                        .formatted(
                                company,
                                reference,
                                nameBegins,
                                reference,
                                seller ? "KR" : "RU",
                                seller ? "SELLER" : "BUYER",
                                seller ? "ko" : "ru",
                                person(reference)));
    }

    private void publish(String topic, String event, String subject, String json) {
        TopicRecords.publish(
                TestEvent.owned(
                        topic, "parley.registration." + event + ".v1", id, subject, 1, json));
    }
}

package parley.matchmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static parley.matchmaking.SmallRunningForum.ORGANISER;
import static parley.matchmaking.SmallRunningForum.PATIENCE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.matchmaking.ForumCalls.Answer;
import parley.testkit.ServiceTest;
import parley.testkit.StoredTexts;
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;

/** Recommendations with real parts, by events and REST only. */
@ServiceTest
class RecommendationsIT {

    private final SmallRunningForum forum;
    private final ForumCalls calls;

    @Autowired private MongoOperations mongo;

    RecommendationsIT(@LocalServerPort int port) {
        forum = new SmallRunningForum(port, "㈜");
        calls = forum.calls();
    }

    @BeforeEach
    void everybodyIsKnownAndSaysWhatItTrades() {
        forum.becomeKnown();
        tell("S1", 2, "[\"0303\"]", "[]", "냉동어류를 수출합니다", true);
        tell("B1", 2, "[]", "[\"9403\"]", "мебель", true);
        tell("B2", 2, "[]", "[\"030354\"]", "мороженая рыба", true);
        recommended("B2", "B1");
    }

    @Test
    void reasonsAreToldInTheReadersLanguage() {
        JsonNode first =
                calls.get(forum.representative("S1"), path("S1"), "ko-KR,en;q=0.5")
                        .expect(200)
                        .items()
                        .getFirst();

        assertThat(first.path("name").asString()).isEqualTo("㈜B2");
        assertThat(first.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(first.path("reasons").valueStream())
                .anySatisfy(
                        reason -> {
                            assertThat(reason.path("code").asString()).isEqualTo("THEY_SEEK");
                            assertThat(reason.path("words").asString())
                                    .startsWith("상대 기업은 HS 030354 품목을 찾고");
                        });
        assertThat(words("fr")).startsWith("They seek HS 030354");
        assertThat(words("ru;q=0.9,xx")).startsWith("Они ищут");
    }

    @Test
    void aRequestAndACancelledRegistrationTakeACompanyOffTheList() {
        forum.requested("S1", "B2");
        recommended("B1");

        tell("B1", 3, "[]", "[\"9403\"]", "мебель", false);
        recommended();
    }

    @Test
    void consentAndErasureOfPeopleDecideWhoIsRecommended() {
        participant("B2", 2, ",\"consents\":[{\"purpose\":\"RECOMMENDATION\",\"given\":false}]");
        recommended("B1");
        participant("B2", 3, ",\"consents\":[{\"purpose\":\"RECOMMENDATION\",\"given\":true}]");
        recommended("B2", "B1");

        erase(forum.person("B2"), 4);
        tell("B2", 3, "[]", "[\"030354\"]", "мороженая рыба", false);
        recommended("B1");
    }

    @Test
    void namesAndAddressesOfPeopleAreNotKept() {
        participant("B2", 2, ",\"consents\":[{\"purpose\":\"RECOMMENDATION\",\"given\":false}]");
        recommended("B1");
        interpreter("I4", UUID.randomUUID().toString(), 1);
        await().atMost(PATIENCE).until(() -> interpreters().contains("I4"));

        assertThat(StoredTexts.with(mongo, forum.person("B2"))).isNotEmpty();
        assertThat(StoredTexts.with(mongo, "Иванова")).isEmpty();
        assertThat(StoredTexts.with(mongo, "ivanova@example.com")).isEmpty();
    }

    @Test
    void nothingThatWasToldBeforeBringsAnErasedInterpreterBack() {
        String kim = UUID.randomUUID().toString();
        interpreter("I2", kim, 1);
        await().atMost(PATIENCE).until(() -> interpreters().contains("I2"));
        erase(kim, 3);
        await().atMost(PATIENCE).until(() -> !interpreters().contains("I2"));

        interpreter("I2", kim, 2);
        interpreter("I3", UUID.randomUUID().toString(), 1);

        await().atMost(PATIENCE).until(() -> interpreters().contains("I3"));
        assertThat(interpreters()).doesNotContain("I2");
    }

    private List<String> interpreters() {
        return calls.get(ORGANISER, "/interpreters").expect(200).items().stream()
                .map(one -> one.path("reference").asString())
                .toList();
    }

    private void interpreter(String reference, String person, long sequence) {
        told(reference, person, sequence, "INTERPRETER", ",\"interpretation\":[\"ko-ru\"]");
    }

    private void participant(String reference, long sequence, String more) {
        told(reference, forum.person(reference), sequence, "BUYER", more);
    }

    private void told(String reference, String person, long sequence, String role, String more) {
        TopicRecords.publish(
                TestEvent.owned(
                        "registration.participants",
                        "parley.registration.participant-changed.v1",
                        forum.id(),
                        person,
                        sequence,
                        """
                        {"participantId":"%s","registrationId":"%s","reference":"%s",
                         "displayName":"Иванова","email":"ivanova@example.com","language":"ru",
                         "timeZone":"Asia/Vladivostok","roles":["%s"]%s}
                        """
                                .formatted(person, UUID.randomUUID(), reference, role, more)));
    }

    private void erase(String person, long sequence) {
        TopicRecords.publishTombstone(
                TestEvent.owned(
                        "registration.participants",
                        "parley.registration.participant-changed.v1",
                        forum.id(),
                        person,
                        sequence,
                        ""));
    }

    @Test
    void onlyItsRepresentativesAndOrganisersSeeACompanysList() {
        calls.get(forum.representative("S1"), path("S1")).expect(200);
        calls.get(forum.representative("S2"), path("S1")).expect(403);
        calls.get(Tokens.participant("somebody"), path("S1")).expect(403);
        assertThat(calls.get(ORGANISER, path("S1") + "?limit=1").expect(200).items()).hasSize(1);
        calls.get(ORGANISER, path("S1") + "?limit=21").expect(422);
    }

    private String words(String language) {
        Answer answer = calls.get(ORGANISER, path("S1"), language).expect(200);
        return answer.items()
                .getFirst()
                .path("reasons")
                .valueStream()
                .filter(reason -> reason.path("code").asString().equals("THEY_SEEK"))
                .findFirst()
                .orElseThrow()
                .path("words")
                .asString();
    }

    private void recommended(String... references) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(calls.get(ORGANISER, path("S1")).expect(200).items())
                                        .extracting(one -> one.path("reference").asString())
                                        .isEqualTo(List.of(references)));
    }

    private String path(String reference) {
        return "/companies/" + forum.company(reference) + "/recommendations";
    }

    private void tell(
            String reference,
            long sequence,
            String offers,
            String seeks,
            String description,
            boolean represented) {
        UUID company = forum.company(reference);
        boolean seller = reference.startsWith("S");
        String json =
                """
                {"companyId":"%s","reference":"%s","name":"㈜%s","country":"%s","side":"%s",
                 "languages":["%s"],"timeZone":"Asia/Seoul","offers":%s,"seeks":%s,
                 "hsEdition":"HS2022","targetMarkets":["RU"],"description":"%s",
                 "representatives":[%s]}
                """
                        .formatted(
                                company,
                                reference,
                                reference,
                                seller ? "KR" : "RU",
                                seller ? "SELLER" : "BUYER",
                                seller ? "ko" : "ru",
                                offers,
                                seeks,
                                description,
                                represented ? "\"" + forum.person(reference) + "\"" : "");
        TopicRecords.publish(
                TestEvent.owned(
                        "registration.companies",
                        "parley.registration.company-changed.v1",
                        forum.id(),
                        company.toString(),
                        sequence,
                        json));
    }
}

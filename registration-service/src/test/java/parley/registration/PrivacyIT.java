package parley.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import parley.testkit.ContractExamples;
import parley.testkit.ServiceTest;
import parley.testkit.StoredTexts;
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import tools.jackson.databind.json.JsonMapper;

/** What participants decide about their data. */
@ServiceTest
class PrivacyIT {

    private static final String PARTICIPANTS = "registration.participants";
    private static final String PRIVACY = "registration.privacy";

    @LocalServerPort private int port;
    @Autowired private MongoOperations mongo;

    private RunningService service;
    private String forum;
    private String registrations;

    @BeforeEach
    void openForum() {
        service = new RunningService(port);
        forum = service.openForum();
        registrations = "/v1/forums/" + forum + "/registrations";
    }

    @Test
    void aConsentIsSaidWithTheRegistrationAndTakenBackLater() {
        var seller = registered(saying(RunningService.seller("S0001", "㈜젠셀"), true));
        assertThat(told(PARTICIPANTS, seller, 1).getLast().data())
                .contains("\"consents\":[{\"purpose\":\"RECOMMENDATION\",\"given\":true}]");
        String consents = participant(seller) + "/consents";
        String change = consents + "/recommendation";
        service.get(consents)
                .expectHeader()
                .valueEquals("ETag", "\"v1\"")
                .expectBody()
                .jsonPath("$.recommendation")
                .isEqualTo(true);

        service.put(change, Map.of("given", false), null).expectStatus().isEqualTo(428);
        service.put(change, Map.of("given", false), "\"v7\"").expectStatus().isEqualTo(412);
        service.put(change, Map.of(), "\"v1\"").expectStatus().isBadRequest();
        service.put(change, Map.of("given", false), "\"v1\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"v2\"")
                .expectBody()
                .jsonPath("$.recommendation")
                .isEqualTo(false);

        List<TopicRecord> changes = told(PRIVACY, seller, 2);
        changes.forEach(read -> ContractExamples.assertValid(read.type(), read.data()));
        assertThat(changes).extracting(TopicRecord::sequence).containsExactly(1L, 2L);
        assertThat(changes.getLast().data())
                .contains("\"given\":false", "\"companyId\":\"" + seller.companyId());
        assertThat(told(PARTICIPANTS, seller, 2).getLast().data()).contains("\"given\":false");
    }

    @Test
    void anOrderSaysAConsentToo() {
        Map<String, Object> data =
                new HashMap<>(saying(RunningService.seller("S0001", "㈜젠셀"), false));
        data.put("forum", forum);
        TopicRecords.publish(
                TestEvent.inbound(
                        "inbound.registrations",
                        "parley.inbound.registration-ordered.v1",
                        "/tickets.example/" + forum,
                        "order-1",
                        "1",
                        JsonMapper.shared().writeValueAsString(data)));

        TopicRecord told =
                TopicRecords.await(PRIVACY, 1, read -> read.forum().equals(forum)).getFirst();

        assertThat(told.type()).isEqualTo("parley.registration.consent-changed.v1");
        assertThat(told.data()).contains("\"given\":false");
    }

    @Test
    void whoIsErasedIsFoundNowhereAndStaysErased() {
        String email = "Zhao." + forum + "@guests.example";
        String name = "赵 " + forum;
        var guest = RunningService.attendee(name, email);
        var registration = registered(guest, "key-1");
        service.post(registrations, RunningService.attendee(name, email.toLowerCase(Locale.ROOT)))
                .expectStatus()
                .isEqualTo(409);
        told(PARTICIPANTS, registration, 1);
        assertThat(StoredTexts.with(mongo, email)).hasSize(3);
        String token = Tokens.participant(registration.participantId());

        service.deleteAs(Tokens.participant("stranger"), participant(registration))
                .expectStatus()
                .isForbidden();
        service.deleteAs(token, participant(registration)).expectStatus().isNoContent();
        service.deleteAs(token, participant(registration)).expectStatus().isNoContent();

        TopicRecord tombstone = told(PARTICIPANTS, registration, 2).getLast();
        assertThat(tombstone.json()).isNull();
        assertThat(tombstone.sequence()).isEqualTo(2);
        TopicRecord requested = told(PRIVACY, registration, 1).getLast();
        ContractExamples.assertValid(requested.type(), requested.data());
        TopicRecords.await(
                "registration.registrations",
                "parley.registration.registration-cancelled.v1",
                registration.registrationId());
        await().untilAsserted(() -> assertThat(StoredTexts.with(mongo, email)).isEmpty());
        assertThat(StoredTexts.with(mongo, name)).isEmpty();

        gone(service.getAs(token, registrations + "/" + registration.registrationId()));
        gone(service.getAs(token, participant(registration) + "/consents"));
        gone(service.post(registrations, guest, "key-1"));
        service.get("/v1/forums/" + forum + "/participants")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
        assertThat(registered(guest, "key-2").participantId())
                .isNotEqualTo(registration.participantId());
    }

    @Test
    void aBuyerWhoWaitsForApprovalIsErasedWithoutHavingBeenHeardOf() {
        var buyer = registered(RunningService.buyer("B0001", "ООО " + forum));

        service.deleteAs(Tokens.organiser(RunningService.ORGANISER), participant(buyer))
                .expectStatus()
                .isNoContent();

        assertThat(told(PARTICIPANTS, buyer, 1).getFirst().json()).isNull();
        gone(service.post(registrations + "/" + buyer.registrationId() + "/approval", Map.of()));
        registered(RunningService.buyer("B0001", "ООО " + forum));
    }

    private static void gone(ResponseSpec answer) {
        answer.expectStatus().isEqualTo(410).expectBody().jsonPath("$.code").isEqualTo("erased");
    }

    private List<TopicRecord> told(String topic, RegistrationJson about, int atLeast) {
        return TopicRecords.await(topic, atLeast, read -> about.participantId().equals(read.key()));
    }

    private String participant(RegistrationJson registration) {
        return "/v1/forums/" + forum + "/participants/" + registration.participantId();
    }

    private RegistrationJson registered(Map<String, Object> form) {
        return read(service.post(registrations, form));
    }

    private RegistrationJson registered(Map<String, Object> form, String key) {
        return read(service.post(registrations, form, key));
    }

    private static RegistrationJson read(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectStatus()
                        .isCreated()
                        .returnResult(RegistrationJson.class)
                        .getResponseBody());
    }

    private static Map<String, Object> saying(Map<String, Object> form, boolean recommendation) {
        Map<String, Object> said = new HashMap<>(form);
        said.put("consents", Map.of("recommendation", recommendation));
        return said;
    }
}

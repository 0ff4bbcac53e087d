package parley.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.testkit.ContractExamples;
import parley.testkit.ServiceTest;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gates scan badges, and a CRM describes companies. */
@ServiceTest
class OtherSystemsIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort private int port;

    private RunningService service;
    private String forum;

    @BeforeEach
    void aSellerIsRegistered() {
        service = new RunningService(port);
        forum = service.openForum();
        service.post(
                        "/v1/forums/" + forum + "/registrations",
                        RunningService.seller("S0001", "㈜젠셀"))
                .expectStatus()
                .isCreated();
        await().until(() -> companies(1).size() == 1);
    }

    @Test
    void aScannedBadgeIsACheckInOnceInBinaryAndInStructuredMode() {
        scan("scan-1", "S0001");
        ObjectNode structured = JSON.createObjectNode();
        structured.put("specversion", "1.0").put("id", "scan-2").put("source", source("gates"));
        structured.put("type", "parley.inbound.badge-scanned.v1");
        structured.putObject("data").put("forum", forum).put("badge", "S0001");
        TopicRecords.publishStructured("inbound.check-ins", "x", structured.toString());
        scan("scan-3", "nobody");

        assertThat(rejected("gates", "scan-3").path("rule").asString()).isEqualTo("unknown-badge");
        TopicRecord told =
                TopicRecords.await("registration.check-ins", 1, read -> read.forum().equals(forum))
                        .getFirst();
        ContractExamples.assertValid(told.type(), told.data());
        JsonNode checkIns = get("/check-ins");
        assertThat(checkIns.path("items").size()).isEqualTo(1);
        assertThat(checkIns.path("items").path(0).path("registrationId").asString())
                .isEqualTo(told.subject());
    }

    @Test
    void aDescribedCompanyIsTold() {
        describe("crm-1", "S0001", "Gencell");
        describe("crm-2", "S0002", "Nobody");

        var rejection = rejected("crm", "crm-2");

        assertThat(rejection.path("rule").asString()).isEqualTo("unknown-company");
        assertThat(rejection.path("field").asString()).isEqualTo("reference");
        TopicRecord told = companies(2).getLast();
        ContractExamples.assertValid(told.type(), told.data());
        JsonNode company = JSON.readTree(told.data());
        assertThat(company.path("name").asString()).isEqualTo("Gencell");
        assertThat(company.path("offers").path(0).asString()).isEqualTo("330499");
        assertThat(company.path("size").asString()).isEqualTo("SMALL");
        assertThat(company.path("intents").path(0).asString()).isEqualTo("LICENSING");
    }

    private void scan(String id, String badge) {
        ObjectNode data = JSON.createObjectNode().put("forum", forum).put("badge", badge);
        TopicRecords.publish(
                TestEvent.inbound(
                        "inbound.check-ins",
                        "parley.inbound.badge-scanned.v1",
                        source("gates"),
                        badge,
                        id,
                        data.put("gate", "hall-2").toString()));
    }

    private void describe(String id, String reference, String name) {
        ObjectNode data = JSON.createObjectNode().put("forum", forum).put("reference", reference);
        data.put("name", name).put("size", "SMALL").putArray("offers").add("330499");
        TopicRecords.publish(
                TestEvent.inbound(
                        "inbound.companies",
                        "parley.inbound.company-described.v1",
                        source("crm"),
                        reference,
                        id,
                        data.toString()));
    }

    private String source(String system) {
        return "/" + system + "/" + forum;
    }

    private List<TopicRecord> companies(int howMany) {
        return TopicRecords.await(
                "registration.companies", howMany, read -> read.forum().equals(forum));
    }

    private JsonNode rejected(String system, String eventId) {
        return JSON.readTree(
                TopicRecords.await(
                                "inbound.rejections",
                                1,
                                read ->
                                        isAbout(
                                                JSON.readTree(read.data()),
                                                source(system),
                                                eventId))
                        .getFirst()
                        .data());
    }

    private static boolean isAbout(JsonNode rejection, String source, String eventId) {
        return rejection.path("source").asString().equals(source)
                && rejection.path("eventId").asString().equals(eventId);
    }

    private JsonNode get(String path) {
        return JSON.valueToTree(
                Objects.requireNonNull(
                        service.get("/v1/forums/" + forum + path)
                                .returnResult(Map.class)
                                .getResponseBody()));
    }
}

package parley.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Orders of a ticketing system. */
@ServiceTest
class RegisterByEventIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOPIC = "inbound.registrations";
    private static final String TYPE = "parley.inbound.registration-ordered.v1";

    @LocalServerPort private int port;

    private RunningService service;
    private String forum;
    private String source;

    @BeforeEach
    void openForum() {
        service = new RunningService(port);
        forum = service.openForum();
        source = "/tickets.example/" + forum;
    }

    @Test
    void anOrderInBinaryModeIsARegistration() {
        order("order-1", "1", RunningService.attendee("珲春市代表团 1", "g001@guests.example"), "G001");

        assertThat(registered(1).getFirst().status()).isEqualTo("CONFIRMED");
    }

    @Test
    void anOrderInStructuredModeIsARegistration() throws Exception {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0").put("type", TYPE).put("source", source);
        event.put("id", "1").put("subject", "order-1").put("datacontenttype", "application/json");
        event.set("data", data(RunningService.buyer("B0001", "ООО «Дальрыбторг»"), "B0001"));
        TopicRecords.publishStructured(TOPIC, "order-1", event.toString());

        assertThat(registered(1).getFirst().status()).isEqualTo("SUBMITTED");
    }

    @Test
    void duplicatesAreIgnored() {
        var guest = RunningService.attendee("珲春市代表团 1", "g001@guests.example");
        order("order-1", "1", guest, "G001");
        order("order-1", "1", guest, "G001");
        order("order-1", "2", guest, "G001");
        order("order-2", "3", RunningService.attendee("Гость 2", "g002@guests.example"), "G002");

        registered(2);

        assertThat(rejections()).isEmpty();
        assertThat(submitted()).hasSize(2);
    }

    @Test
    void aRefusedOrderIsAnsweredWithTheReason() {
        order("order-1", "1", RunningService.seller("S0001", "㈜젠셀"), "S0001");
        registered(1);
        order("order-2", "2", RunningService.seller("S0001", "㈜젠셀"), "S0001");

        var rejection = rejected("2");

        assertThat(rejection.get("rule").asString()).isEqualTo("reference-taken");
        assertThat(rejection.get("field").asString()).isEqualTo("company.reference");
    }

    @Test
    void anOrderAgainstTheContractOrARuleNamesTheField() {
        var wrong = RunningService.attendee("珲春市代表团 1", "g001 at guests");
        order("order-1", "1", wrong, "G001");
        TopicRecords.publish(TOPIC, TYPE, source, "order-2", "2", "{\"forum\":\"x\"}");

        assertThat(rejected("1").get("field").asString()).isEqualTo("person.email");
        assertThat(rejected("1").get("detail").asString()).doesNotContain("g001");
        assertThat(rejected("2").get("rule").asString()).isNotEmpty();
    }

    @Test
    void anOrderForAnUnknownOrClosedForumIsAnswered() {
        var guest = data(RunningService.attendee("Гость", "g001@guests.example"), "G001");
        TopicRecords.publish(
                TOPIC,
                TYPE,
                source,
                "order-1",
                "1",
                guest.deepCopy().put("forum", "necef-1999").toString());
        service.post("/v1/forums/" + forum + "/closing", Map.of()).expectStatus().isOk();
        TopicRecords.publish(TOPIC, TYPE, source, "order-2", "2", guest.toString());

        assertThat(rejected("1").get("rule").asString()).isEqualTo("unknown-forum");
        assertThat(rejected("2").get("rule").asString()).isEqualTo("registration-closed");
    }

    private void order(String order, String id, Map<String, Object> request, String reference) {
        TopicRecords.publish(
                TestEvent.inbound(
                        TOPIC, TYPE, source, order, id, data(request, reference).toString()));
    }

    private ObjectNode data(Map<String, Object> request, String reference) {
        ObjectNode data = JSON.valueToTree(request);
        return data.put("forum", forum).put("reference", reference);
    }

    record PageJson(List<RegistrationJson> items) {}

    private List<RegistrationJson> registered(int howMany) {
        return await("%d registered".formatted(howMany))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Objects.requireNonNull(
                                                service.get(
                                                                "/v1/forums/"
                                                                        + forum
                                                                        + "/registrations")
                                                        .returnResult(PageJson.class)
                                                        .getResponseBody())
                                        .items(),
                        items -> items.size() == howMany);
    }

    private List<TopicRecord> submitted() {
        return TopicRecords.of(
                "registration.registrations",
                read ->
                        read.forum().equals(forum)
                                && read.type()
                                        .equals("parley.registration.registration-submitted.v1"));
    }

    private List<TopicRecord> rejections() {
        return TopicRecords.of("inbound.rejections", this::isOurs);
    }

    private ObjectNode rejected(String eventId) {
        TopicRecord rejection =
                TopicRecords.await(
                                "inbound.rejections",
                                1,
                                read -> isOurs(read) && about(read, eventId))
                        .getFirst();
        ContractExamples.assertValid(rejection.type(), rejection.data());
        return (ObjectNode) JSON.readTree(rejection.data());
    }

    private boolean isOurs(TopicRecord read) {
        return JSON.readTree(read.data()).get("source").asString().equals(source);
    }

    private static boolean about(TopicRecord read, String eventId) {
        return JSON.readTree(read.data()).get("eventId").asString().equals(eventId);
    }
}

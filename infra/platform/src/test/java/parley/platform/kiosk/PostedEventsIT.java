package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.testkit.TestEvent;
import parley.testkit.Tokens;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Another system without Kafka; {@code tills} may publish orders from {@code /tills}. */
@KioskTest
class PostedEventsIT {

    private static final String SOURCE = "/tills/1";
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    private final JsonMapper json = JsonMapper.shared();
    private final String id = UUID.randomUUID().toString();
    private final String subject = UUID.randomUUID().toString();

    @LocalServerPort private int port;
    @Autowired private Kiosk kiosk;
    private RestTestClient till;

    @BeforeEach
    void theTillHasAToken() {
        till = SampleClient.with(port, Tokens.service("tills"));
    }

    @Test
    void binaryStructuredAndRecordAreTheSameEventAndTakenOnce() {
        JsonNode binary = answer(post(binary(id), order(2)), 200);
        JsonNode structured = answer(posted(STRUCTURED, event(id, order(2)).toString()), 200);
        TopicRecords.publish(
                TestEvent.inbound(OrderSent.TOPIC, OrderSent.TYPE, SOURCE, subject, id, order(2)));
        TopicRecords.publish(
                TestEvent.inbound(
                        OrderSent.TOPIC, OrderSent.TYPE, SOURCE, subject, id + "-2", order(2)));

        await().until(() -> taken().size() >= 2);

        assertThat(taken()).hasSize(2);
        assertThat(binary).isEqualTo(structured);
        assertThat(binary.path("result").asString()).isEqualTo("taken");
        assertThat(binary.path("source").asString()).isEqualTo(SOURCE);
        assertThat(binary.path("id").asString()).isEqualTo(id);
    }

    @Test
    void aRefusedEventIsAnsweredWithRuleFieldAndSchemaAndTheSameAgain() {
        JsonNode problem = answer(post(binary(id), "{\"forum\":\"f\",\"cups\":\"two\"}"), 422);
        JsonNode again = answer(post(binary(id), order(2)), 422);

        assertThat(problem.path("type").asString()).endsWith("event-refused");
        assertThat(problem.path("rule").asString()).isEqualTo("contract-violation");
        assertThat(problem.path("field").asString()).isEqualTo("cups");
        assertThat(problem.path("schema").asString())
                .endsWith("/inbound/kiosk-orders/order-sent.v1.schema.json");
        assertThat(again.path("field").asString()).isEqualTo("cups");
        assertThat(again.path("detail")).isEqualTo(problem.path("detail"));
        await().until(() -> !rejectionsOf(id).isEmpty());
        assertThat(rejectionsOf(id)).hasSize(1);
        assertThat(taken()).isEmpty();
    }

    @Test
    void eachEventOfABatchHasItsAnswerInItsPlace() {
        ArrayNode batch = json.createArrayNode();
        batch.add(event(id + "-1", order(2)));
        batch.add(event(id + "-2", "{\"forum\":\"nowhere\",\"cups\":1}"));
        batch.add(json.createObjectNode().put("id", id + "-3"));
        batch.add(event(id + "-4", order(2)).put("type", "parley.inbound.tea-sent.v1"));
        batch.add(event(id + "-5", order(2)).put("source", "/crm"));
        batch.add(event(id + "-6", order(Kiosk.TOO_MANY)));
        batch.add("no event");
        batch.add(event(id + "-8", order(2)));

        JsonNode answers = answer(posted(BATCH, batch.toString()), 200);

        assertThat(texts(answers, "result"))
                .containsExactly(
                        "taken", "refused", "refused", "refused", "refused", "failed", "refused",
                        "taken");
        assertThat(texts(answers, "rule"))
                .containsExactly(
                        "",
                        "unknown-forum",
                        "malformed",
                        "unknown-type",
                        "source-not-allowed",
                        "",
                        "malformed",
                        "");
        assertThat(answers.path(2).path("id").asString()).isEqualTo(id + "-3");
        assertThat(taken()).hasSize(2);
    }

    @Test
    void whatThisServiceCouldNotDoIsSaidAndTakenWhenItComesAgain() {
        var failed = post(binary(id), order(Kiosk.TOO_MANY));
        failed.expectStatus().isEqualTo(503).expectHeader().exists("Retry-After");

        assertThat(answer(post(binary(id), order(2)), 200).path("result").asString())
                .isEqualTo("taken");
        assertThat(taken()).hasSize(1);
    }

    @Test
    void whoIsNoPublisherOrNoServiceOrHasNoTokenIsRefused() {
        post(SampleClient.with(port, Tokens.service("strangers")), binary(id), order(2))
                .expectStatus()
                .isForbidden();
        post(SampleClient.with(port, Tokens.participant("tills")), binary(id), order(2))
                .expectStatus()
                .isForbidden();
        post(SampleClient.anonymous(port), binary(id), order(2)).expectStatus().isUnauthorized();

        assertThat(taken()).isEmpty();
    }

    @Test
    void anotherSystemsSourceCanNotBeUsed() {
        Map<String, String> theirs = Map.copyOf(with(binary(id), "ce-source", "/crm"));

        JsonNode problem = answer(post(theirs, order(2)), 403);

        assertThat(problem.path("rule").asString()).isEqualTo("source-not-allowed");
    }

    @Test
    void whatIsNoEventOrTooLargeIsSaidToBe() {
        assertThat(answer(post(Map.of(), order(2)), 400).path("type").asString())
                .endsWith("malformed-event");
        assertThat(answer(posted(STRUCTURED, "{\"id\":"), 400).path("type").asString())
                .endsWith("malformed-event");
        assertThat(answer(posted(BATCH, "{}"), 400).path("type").asString())
                .endsWith("malformed-batch");
        ArrayNode batch = json.createArrayNode();
        for (int i = 0; i < 101; i++) {
            batch.add(event(id + "-" + i, order(1)));
        }
        assertThat(answer(posted(BATCH, batch.toString()), 413).path("limit").asInt())
                .isEqualTo(100);
        assertThat(taken()).isEmpty();
    }

    @Test
    void attributesComePercentEncodedAndUnknownExtensionsAreTolerated() {
        Map<String, String> headers =
                with(with(binary(id), "ce-subject", "%ED%8F%AC" + subject), "ce-till", "%22x%22");

        answer(post(headers, order(2)), 200);

        assertThat(kiosk.sent).contains("포" + subject);
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String to) {
        var more = new HashMap<>(headers);
        more.put(name, to);
        return more;
    }

    private Map<String, String> binary(String event) {
        return Map.of(
                "ce-specversion",
                "1.0",
                "ce-id",
                event,
                "ce-source",
                SOURCE,
                "ce-type",
                OrderSent.TYPE,
                "ce-subject",
                subject);
    }

    private ObjectNode event(String event, String data) {
        return json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", event)
                .put("source", SOURCE)
                .put("type", OrderSent.TYPE)
                .put("subject", subject)
                .set("data", json.readTree(data));
    }

    private static String order(int cups) {
        return "{\"forum\":\"%s\",\"cups\":%d}".formatted(Kiosk.FORUM, cups);
    }

    private RestTestClient.ResponseSpec post(Map<String, String> headers, String body) {
        return post(till, headers, body);
    }

    private static RestTestClient.ResponseSpec post(
            RestTestClient client, Map<String, String> headers, String body) {
        return client.post()
                .uri("/events")
                .headers(all -> headers.forEach(all::add))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec posted(String contentType, String body) {
        return till.post()
                .uri("/events")
                .contentType(MediaType.parseMediaType(contentType))
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private JsonNode answer(RestTestClient.ResponseSpec response, int status) {
        byte[] body =
                response.expectStatus()
                        .isEqualTo(status)
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        return json.readTree(body);
    }

    private static List<String> texts(JsonNode answers, String name) {
        return answers.valueStream().map(answer -> answer.path(name).asString("")).toList();
    }

    private List<String> taken() {
        return kiosk.sent.stream().filter(subject::equals).toList();
    }

    private static List<TopicRecord> rejectionsOf(String id) {
        return TopicRecords.of("inbound.rejections", record -> record.data().contains(id));
    }
}

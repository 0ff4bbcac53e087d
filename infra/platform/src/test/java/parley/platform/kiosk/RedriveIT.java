package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.platform.sample.SampleClient;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;

/** An operator's way from a dead event to its effect, by HTTP alone. */
@KioskTest
class RedriveIT {

    private static final String LETTERS = "/v1/operations/dead-letters";

    private final String order = UUID.randomUUID().toString();

    @LocalServerPort private int port;
    @Autowired private Kiosk kiosk;
    private Operator operator;

    @BeforeEach
    void theMachineIsBroken() {
        operator = Operator.at(port);
        kiosk.broken = true;
    }

    @AfterEach
    void theMachineIsMended() {
        kiosk.broken = false;
    }

    @Test
    void whatDiedIsTakenInItsOrderOnceTheMachineIsMended() {
        JsonNode letter = deadWithOneBehind();
        assertThat(letter.path("reason").asString()).isEqualTo("REACTION_FAILED");
        assertThat(letter.path("exception").asString())
                .isEqualTo("java.lang.IllegalStateException");
        assertThat(letter.path("attempts").asInt()).isEqualTo(1);
        assertThat(letter.path("topic").asString()).isEqualTo(OrderEvent.TOPIC);
        assertThat(letter.path("key").asString()).isEqualTo(order);
        assertThat(letter.path("behind").path("events").asInt()).isEqualTo(1);

        JsonNode forecast = post("/redrive", 200, Map.of("subject", order, "dryRun", true));
        assertThat(forecast.path("matched").asInt()).isEqualTo(1);
        assertThat(forecast.path("byReason").path("REACTION_FAILED").asInt()).isEqualTo(1);
        assertThat(forecast.path("byExpectation").path("TRIED").asInt()).isEqualTo(1);
        assertThat(noted()).isEmpty();

        assertThat(redriven().path("counts").path("FAILED_AGAIN").asInt()).isEqualTo(1);
        assertThat(noted()).isEmpty();

        kiosk.broken = false;
        JsonNode done = redriven();

        assertThat(done.path("counts").path("REDRIVEN").asInt()).isEqualTo(1);
        assertThat(done.path("by").asString()).isNotEmpty();
        assertThat(done.path("why").asString()).isEqualTo("the machine is mended");
        assertThat(noted()).containsExactly(order + " placed by a walk-in", order + " served");
        assertThat(get(LETTERS + "?subject=" + order).path("count").asInt()).isZero();
        assertThat(
                        get("/v1/operations/redrives/" + done.path("id").asString() + "/entries")
                                .path("items")
                                .path(0)
                                .path("result")
                                .asString())
                .isEqualTo("REDRIVEN");
        assertThat(get("/v1/operations/redrives").path("items").path(0).path("id").asString())
                .isEqualTo(done.path("id").asString());
    }

    @Test
    void whatIsDiscardedIsLeftOutAndTheNextOneGoesOn() {
        JsonNode letter = deadWithOneBehind();

        JsonNode begun =
                post("/discard", 202, Map.of("ids", List.of(letter.path("id").asString())));
        finished(begun);

        await().until(() -> !noted().isEmpty());
        assertThat(noted()).containsExactly(order + " served");
        JsonNode after = get(LETTERS + "/" + letter.path("id").asString());
        assertThat(after.path("resolution").path("kind").asString()).isEqualTo("DISCARDED");
    }

    @Test
    void aRecordThatIsNoEventIsKeptUntilItIsDiscarded() {
        TopicRecords.publish(new TestEvent(OrderEvent.TOPIC, Map.of("subject", order), "{}"));
        JsonNode letter = awaitLetter();
        assertThat(letter.path("reason").asString()).isEqualTo("MALFORMED");
        assertThat(letter.path("rule").asString()).isEqualTo("cloudevent");

        assertThat(redriven().path("counts").path("FAILED_AGAIN").asInt()).isEqualTo(1);
        finished(post("/discard", 202, Map.of("subject", order)));

        assertThat(get(LETTERS + "?subject=" + order).path("count").asInt()).isZero();
    }

    @Test
    void anOrderThatMeansNothingOrSaysNotWhyIsRefused() {
        assertThat(post("/redrive", 422, Map.of()).path("type").asString())
                .endsWith("selection-required");
        operator.client()
                .post()
                .uri(LETTERS + "/discard")
                .body(Map.of("subject", order))
                .exchange()
                .expectStatus()
                .isBadRequest();
        operator.client()
                .get()
                .uri(LETTERS + "?reason=BAD_MOOD")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void onlyOperatorsMay() {
        SampleClient.participant(port)
                .post()
                .uri(LETTERS + "/redrive")
                .body(Map.of("subject", order, "why", "curious"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private JsonNode deadWithOneBehind() {
        TopicRecords.publish(placed());
        TopicRecords.publish(served());
        JsonNode letter = awaitLetter();
        String id = letter.path("id").asString();
        return await().until(
                        () -> get(LETTERS + "/" + id),
                        detail -> detail.path("behind").path("events").asInt() == 1);
    }

    private JsonNode awaitLetter() {
        return await().until(
                        () -> get(LETTERS + "?subject=" + order),
                        list -> list.path("count").asInt() == 1)
                .path("items")
                .path(0);
    }

    private JsonNode redriven() {
        return finished(post("/redrive", 202, Map.of("subject", order)));
    }

    private JsonNode finished(JsonNode begun) {
        String address = "/v1/operations/redrives/" + begun.path("id").asString();
        return await().until(() -> get(address), redrive -> redrive.has("finished"));
    }

    private JsonNode post(String path, int status, Map<String, Object> selection) {
        Map<String, Object> body = new HashMap<>(selection);
        body.put("why", "the machine is mended");
        return operator.post(LETTERS + path, body, status);
    }

    private JsonNode get(String address) {
        return operator.get(address);
    }

    private List<String> noted() {
        return kiosk.noted.stream().filter(note -> note.startsWith(order)).toList();
    }

    private TestEvent placed() {
        return TestEvent.owned(
                OrderEvent.TOPIC,
                OrderEvent.PLACED,
                Kiosk.FORUM,
                order,
                1,
                "{\"orderId\":\"%s\",\"customerId\":\"%s\",\"cups\":1,\"note\":\"%s\"}"
                        .formatted(order, Kiosk.WALK_IN, Kiosk.DELICATE));
    }

    private TestEvent served() {
        return TestEvent.owned(
                OrderEvent.TOPIC,
                OrderEvent.SERVED,
                Kiosk.FORUM,
                order,
                2,
                "{\"orderId\":\"%s\"}".formatted(order));
    }
}

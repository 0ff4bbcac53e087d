package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.platform.sample.SampleClient;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecords;
import tools.jackson.databind.JsonNode;

/** What an operator sees of orders that can't go on. */
@KioskTest
class HeldUpIT {

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
    void aGapIsShownWithWhatIsMissingAndIsGoneWhenItCloses() {
        served(4);
        JsonNode held = awaitHeldUp();
        assertThat(held.path("why").asString()).isEqualTo("GAP");
        assertThat(held.path("topic").asString()).isEqualTo(OrderEvent.TOPIC);
        assertThat(held.path("missingFrom").asLong()).isEqualTo(1);
        assertThat(held.path("missingTo").asLong()).isEqualTo(3);
        assertThat(held.path("events").asLong()).isEqualTo(1);

        served(1);
        served(2);
        served(3);

        await().until(() -> heldUp().isEmpty());
    }

    @Test
    void whatWaitsIsShownWithTheFact() {
        placed("nobody-" + order, null);

        JsonNode held = awaitHeldUp();

        assertThat(held.path("why").asString()).isEqualTo("WAITING");
        assertThat(held.path("fact").asString()).contains("nobody-" + order);
        assertThat(held.path("since").asString()).isNotEmpty();
    }

    @Test
    void whatIsBehindADeadEventIsShownWithItsLetter() {
        placed(Kiosk.WALK_IN, Kiosk.DELICATE);
        served(2);

        JsonNode held =
                await().until(this::heldUp, up -> up.filter(HeldUpIT::isTwo).isPresent())
                        .orElseThrow();

        assertThat(held.path("why").asString()).isEqualTo("DEAD");
        JsonNode letter =
                operator.get("/v1/operations/dead-letters/" + held.path("deadLetter").asString());
        assertThat(letter.path("subject").asString()).isEqualTo(order);
    }

    @Test
    void onlyOperatorsSeeIt() {
        SampleClient.participant(port)
                .get()
                .uri("/v1/operations/inbox/held-up")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static boolean isTwo(JsonNode held) {
        return held.path("events").asLong() == 2;
    }

    private JsonNode awaitHeldUp() {
        return await().until(this::heldUp, Optional::isPresent).orElseThrow();
    }

    /** Of this test's order, on whichever page. */
    private Optional<JsonNode> heldUp() {
        String next = "";
        do {
            JsonNode page = operator.get("/v1/operations/inbox/held-up?limit=2" + next);
            for (JsonNode item : page.path("items")) {
                if (item.path("subject").asString().equals(order)) {
                    return Optional.of(item);
                }
            }
            next = page.path("next").isString() ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return Optional.empty();
    }

    private void placed(String customer, @Nullable String note) {
        String noted = note == null ? "" : ",\"note\":\"" + note + "\"";
        TopicRecords.publish(
                TestEvent.owned(
                        OrderEvent.TOPIC,
                        OrderEvent.PLACED,
                        Kiosk.FORUM,
                        order,
                        1,
                        "{\"orderId\":\"%s\",\"customerId\":\"%s\",\"cups\":1%s}"
                                .formatted(order, customer, noted)));
    }

    private void served(long sequence) {
        TopicRecords.publish(
                TestEvent.owned(
                        OrderEvent.TOPIC,
                        OrderEvent.SERVED,
                        Kiosk.FORUM,
                        order,
                        sequence,
                        "{\"orderId\":\"%s\"}".formatted(order)));
    }
}

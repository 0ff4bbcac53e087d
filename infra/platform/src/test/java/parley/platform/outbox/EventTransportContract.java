package parley.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.event.EventEnvelope;
import parley.platform.lease.HandTime;

/** What every transport keeps to. */
abstract class EventTransportContract {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String subject = UUID.randomUUID().toString();

    abstract EventTransport transport();

    abstract String topic();

    abstract String missingTopic();

    /** The data of what arrived about a subject, in its order. */
    abstract List<String> arrived(String subject);

    @Test
    void whatIsAcknowledgedHasArrivedInItsOrder() {
        String name = "\"Hán Văn Đức, 김민아\"";

        assertThat(transport().send(topic(), envelope(1), name)).succeedsWithin(PATIENCE);
        assertThat(transport().send(topic(), envelope(2), "{}")).succeedsWithin(PATIENCE);

        assertThat(arrived(subject)).containsExactly(name, "{}");
        assertThat(name.getBytes(UTF_8).length).isGreaterThan(name.length());
    }

    @Test
    void whatCanNotArriveFailsWithinTheTimeout() {
        assertThat(transport().send(missingTopic(), envelope(1), "{}")).failsWithin(PATIENCE);
    }

    private EventEnvelope envelope(long sequence) {
        return new EventEnvelope(
                UUID.randomUUID().toString(),
                "parley.kiosk.order-placed.v1",
                "/local/kiosk-service",
                subject,
                HandTime.START,
                null,
                null,
                sequence,
                null,
                null,
                null,
                null);
    }
}

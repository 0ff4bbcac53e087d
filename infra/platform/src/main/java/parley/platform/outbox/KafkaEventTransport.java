package parley.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import parley.platform.event.EventEnvelope;
import parley.platform.event.KafkaEvents;

/** Sends with Kafka's own client, whose callback is the acknowledgement of one record. */
final class KafkaEventTransport implements EventTransport, AutoCloseable {

    private final Producer<String, byte[]> producer;

    KafkaEventTransport(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /**
     * The client's settings that the outbox depends on, over those of the application.
     *
     * @param timeout a send, with everything that it waits for, is given up within
     */
    static KafkaEventTransport connected(Map<String, Object> properties, Duration timeout) {
        long third = timeout.toMillis() / 3;
        Map<String, Object> producer = new HashMap<>(properties);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, third);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) (2 * third - 1));
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) (2 * third));
        return new KafkaEventTransport(
                new KafkaProducer<>(producer, new StringSerializer(), new ByteArraySerializer()));
    }

    @Override
    public CompletableFuture<Void> send(
            String topic, EventEnvelope envelope, @Nullable String data) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            var _ =
                    producer.send(
                            KafkaEvents.toRecord(topic, envelope, data),
                            (metadata, failure) -> {
                                if (failure == null) {
                                    acknowledged.complete(null);
                                } else {
                                    acknowledged.completeExceptionally(failure);
                                }
                            });
        } catch (RuntimeException e) {
            acknowledged.completeExceptionally(e);
        }
        return acknowledged;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}

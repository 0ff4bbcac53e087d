package parley.platform.inbox;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/**
 * One record as the binding hands it over.
 *
 * @param value absent in a tombstone
 */
@SuppressWarnings("ArrayRecordComponent")
public record Delivery(
        String topic,
        int partition,
        long offset,
        Instant time,
        Headers headers,
        Optional<byte[]> value) {

    /** Message header under which the record's own headers travel through the binding. */
    static final String HEADERS = "parley_recordHeaders";

    public static Delivery of(Message<?> message) {
        MessageHeaders headers = message.getHeaders();
        return new Delivery(
                required(headers, KafkaHeaders.RECEIVED_TOPIC, String.class),
                required(headers, KafkaHeaders.RECEIVED_PARTITION, Integer.class),
                required(headers, KafkaHeaders.OFFSET, Long.class),
                Instant.ofEpochMilli(
                        required(headers, KafkaHeaders.RECEIVED_TIMESTAMP, Long.class)),
                required(headers, HEADERS, Headers.class),
                message.getPayload() instanceof byte[] bytes
                        ? Optional.of(bytes)
                        : Optional.empty());
    }

    /** {@code topic/partition/offset}: names a record that has no id. */
    public String place() {
        return topic + "/" + partition + "/" + offset;
    }

    private static <T> T required(MessageHeaders headers, String name, Class<T> type) {
        @Nullable T value = headers.get(name, type);
        if (value == null) {
            throw new IllegalStateException("The binding gave no " + name);
        }
        return value;
    }
}

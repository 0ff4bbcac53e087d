package parley.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.deadletter.RawRecord;
import parley.platform.deadletter.RawRecord.RawHeader;

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
        Optional<byte[]> key,
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
                Optional.ofNullable(headers.get(KafkaHeaders.RECEIVED_KEY, byte[].class)),
                required(headers, HEADERS, Headers.class),
                message.getPayload() instanceof byte[] bytes
                        ? Optional.of(bytes)
                        : Optional.empty());
    }

    /** A kept record, delivered once more. */
    public static Delivery again(KeptDeadLetter letter, RawRecord raw) {
        Origin origin = letter.letter().origin();
        RecordHeaders headers = new RecordHeaders();
        raw.headers().forEach(header -> headers.add(header.name(), header.value()));
        return new Delivery(
                origin.topic(),
                origin.partition(),
                origin.offset(),
                letter.firstAt(),
                Optional.ofNullable(origin.key()).map(key -> key.getBytes(StandardCharsets.UTF_8)),
                headers,
                raw.content());
    }

    /** As it is kept where the inbox has no place for it. */
    public RawRecord raw() {
        List<RawHeader> kept = new ArrayList<>();
        headers.forEach(header -> kept.add(new RawHeader(header.key(), header.value())));
        return new RawRecord(kept, value.orElse(null));
    }

    /** The key as text; what is no UTF-8 in it is replaced. */
    public Optional<String> keyText() {
        return key.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
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

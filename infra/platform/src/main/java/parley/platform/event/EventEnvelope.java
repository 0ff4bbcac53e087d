package parley.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 context of one event.
 *
 * @param id UUIDv7; of another system's event whatever unique string its source gave it
 * @param type {@code parley.<owner>.<event>.v<major>}
 * @param source {@code /<deployment>/<service>}, or another system's own
 * @param subject the aggregate that the event is about, also the Kafka key; of another system's
 *     event empty when it named none
 * @param dataschema address of the JSON Schema; consumers go by {@code type}
 * @param sequence position among the events of this subject on this topic, contiguous from 1; 0 is
 *     an event of another system, which has none
 * @param correlation the same for everything that one first request caused
 * @param causation id of the event that caused this one; absent when a request did
 * @param traceparent W3C trace context
 * @param reason why it was published, where that is not what its type says: {@code republished}
 */
public record EventEnvelope(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String dataschema,
        @Nullable String forum,
        long sequence,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String traceparent,
        @Nullable String reason) {

    public EventEnvelope {
        if (id.isEmpty() || type.isEmpty() || source.isEmpty()) {
            throw new IllegalArgumentException("An event needs id, type and source");
        }
        if (sequence < 0) {
            throw new IllegalArgumentException("Not a sequence: " + sequence);
        }
    }
}

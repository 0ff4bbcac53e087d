package parley.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.Origin;
import parley.platform.event.EventEnvelope;

/**
 * A consumed event as it is kept until its effect is complete.
 *
 * @param data as it came; whether it is what it should be shows when it is its turn; null in a
 *     tombstone
 * @param recorded when this service first had it
 */
record InboxEvent(
        EventEnvelope envelope,
        @Nullable String data,
        int partition,
        long offset,
        Instant recorded) {

    long sequence() {
        return envelope.sequence();
    }

    Origin origin(String topic) {
        return new Origin(
                topic,
                partition,
                offset,
                envelope.subject(),
                envelope.subject(),
                sequence(),
                envelope.id(),
                envelope.type(),
                envelope.correlation());
    }

    /** Without the data, which may be personal. */
    @Override
    public String toString() {
        return "InboxEvent[" + envelope.type() + " " + envelope.id() + " #" + sequence() + "]";
    }
}

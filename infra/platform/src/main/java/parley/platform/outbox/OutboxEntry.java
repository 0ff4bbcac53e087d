package parley.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stored event of an aggregate, as it will be sent; subject, source and forum are the
 * aggregate's.
 *
 * @param data JSON; null in a tombstone
 */
public record OutboxEntry(
        String topic,
        long sequence,
        String id,
        String type,
        Instant time,
        @Nullable String dataschema,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String traceparent,
        @Nullable String reason,
        @Nullable String data) {}

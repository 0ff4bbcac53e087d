package parley.platform.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Stored in {@code inbound_events} under the id derived from source and event id: that it was taken
 * or refused, never its data.
 *
 * @param rule absent when it was taken
 */
record InboundDocument(
        String source,
        String eventId,
        @Nullable String eventType,
        String topic,
        @Nullable String rule,
        Instant at) {}

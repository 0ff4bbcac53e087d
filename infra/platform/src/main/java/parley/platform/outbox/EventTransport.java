package parley.platform.outbox;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import parley.platform.event.EventEnvelope;

/** Carries events to their topics. */
public interface EventTransport {

    /**
     * Completes when the broker has acknowledged this record, or exceptionally, in any case within
     * the delivery time-out; after a failure the record may or may not have arrived.
     *
     * @param data JSON; null for a tombstone
     */
    CompletableFuture<Void> send(String topic, EventEnvelope envelope, @Nullable String data);
}

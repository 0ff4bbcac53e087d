package parley.sabotage;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.event.EventEnvelope;
import parley.platform.outbox.EventTransport;

/**
 * No outbox: an event counts as published once it is handed to Kafka's client. What the broker
 * never acknowledges, or dies with this process, is gone.
 */
final class UnconfirmedTransport implements EventTransport {

    private static final Logger log = LoggerFactory.getLogger(UnconfirmedTransport.class);

    private final EventTransport transport;

    UnconfirmedTransport(EventTransport transport) {
        this.transport = transport;
    }

    @Override
    public CompletableFuture<Void> send(
            String topic, EventEnvelope envelope, @Nullable String data) {
        var _ =
                transport
                        .send(topic, envelope, data)
                        .whenComplete(
                                (acknowledged, failure) -> {
                                    if (failure != null) {
                                        log.atWarn()
                                                .addKeyValue("topic", topic)
                                                .addKeyValue("eventId", envelope.id())
                                                .log("Sabotage lost an event");
                                    }
                                });
        return CompletableFuture.completedFuture(null);
    }
}

package parley.platform.inbound;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.correlation.Correlation;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.Failure;
import parley.platform.deadletter.Origin;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.Delivery;
import parley.platform.inbox.TransientFaults;

/**
 * Takes what other systems write to inbound topics.
 *
 * <p>A reaction that fails for this service's own reasons is not the publisher's fault: it becomes
 * a dead letter, and the next event has its turn; so does whatever else no further try would
 * change. While the store is away, so that nothing can be kept of an event, it is delivered again.
 */
final class InboundRecords {

    private static final Logger log = LoggerFactory.getLogger(InboundRecords.class);

    private final InboundEvents events;
    private final InboundReactions reactions;
    private final DeadLetters deadLetters;
    private final Clock clock;
    private final KafkaEvents kafka;

    InboundRecords(
            InboundEvents events,
            InboundReactions reactions,
            DeadLetters deadLetters,
            Clock clock,
            KafkaEvents kafka) {
        this.events = events;
        this.reactions = reactions;
        this.deadLetters = deadLetters;
        this.clock = clock;
        this.kafka = kafka;
    }

    /**
     * Takes a record.
     *
     * @return false when the reaction failed and it became a dead letter, with the record as it
     *     came; an event that is refused was taken
     */
    boolean take(Delivery delivery) {
        byte[] value = delivery.value().orElse(new byte[0]);
        return switch (kafka.read(delivery.headers(), value, delivery.time())) {
            case EventReading.Event(var envelope, var data) ->
                    Correlation.of(envelope.correlation(), envelope.id(), envelope.traceparent())
                            .call(() -> take(delivery, envelope, data));
            case EventReading.NotAnEvent not -> {
                Correlation.of(not.correlation(), not.id(), null)
                        .run(() -> events.refuse(delivery.topic(), delivery.place(), not));
                yield true;
            }
        };
    }

    private boolean take(Delivery delivery, EventEnvelope envelope, String data) {
        try {
            InboundOutcome _ = events.take(delivery.topic(), envelope, data);
            return true;
        } catch (ReactionFailedException e) {
            return bury(delivery, envelope, e.thrown());
        } catch (RuntimeException e) { // of the store, or of what no try would change
            if (TransientFaults.cause(e)) {
                throw e;
            }
            return bury(delivery, envelope, e);
        }
    }

    private boolean bury(Delivery delivery, EventEnvelope envelope, RuntimeException e) {
        log.atError()
                .addKeyValue("eventId", envelope.id())
                .addKeyValue("eventType", envelope.type())
                .setCause(e)
                .log("An inbound event could not be taken");
        deadLetters.add(letter(delivery, envelope, e), delivery.raw());
        return false;
    }

    private DeadLetter letter(Delivery delivery, EventEnvelope envelope, RuntimeException e) {
        return new DeadLetter(
                InboundEvents.id(envelope),
                new Origin(
                        delivery.topic(),
                        delivery.partition(),
                        delivery.offset(),
                        delivery.keyText().orElse(null),
                        envelope.subject(),
                        0,
                        envelope.id(),
                        envelope.type(),
                        envelope.correlation()),
                Failure.thrown(
                        TransientFaults.cause(e)
                                ? DeadLetterReason.RETRIES_EXHAUSTED
                                : DeadLetterReason.REACTION_FAILED,
                        e,
                        reactions.attempts(e)),
                clock.instant());
    }
}

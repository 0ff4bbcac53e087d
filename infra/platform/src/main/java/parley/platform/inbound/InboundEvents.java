package parley.platform.inbound;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.contract.Contracts;
import parley.platform.correlation.Correlation;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;
import parley.platform.event.KafkaEvents;
import parley.platform.ids.Ids;
import parley.platform.inbox.Delivery;
import parley.platform.inbox.TransientFaults;

/**
 * Takes other systems' events, which have no order: each by itself, at its delivery. Its document
 * is written after the reaction, with the rejection where there is one; a crash in between delivers
 * and reacts again. A second delivery finds the document and does nothing.
 *
 * <p>A reaction that fails for this service's own reasons is not the publisher's fault: after
 * retries where the fault was transient it becomes a dead letter, and the next event has its turn.
 * While even that can't be stored the event is delivered again.
 */
final class InboundEvents {

    private static final Logger log = LoggerFactory.getLogger(InboundEvents.class);

    private final AggregateCollection<InboundDocument, EventRejected> events;
    private final InboundReactions reactions;
    private final Contracts contracts;
    private final DeadLetters deadLetters;
    private final Clock clock;

    InboundEvents(
            AggregateCollection<InboundDocument, EventRejected> events,
            InboundReactions reactions,
            Contracts contracts,
            DeadLetters deadLetters,
            Clock clock) {
        this.events = events;
        this.reactions = reactions;
        this.contracts = contracts;
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    void take(Delivery delivery) {
        byte[] value = delivery.value().orElse(new byte[0]);
        switch (KafkaEvents.read(delivery.headers(), value, delivery.time())) {
            case EventReading.Event(var envelope, var data) ->
                    Correlation.of(envelope.correlation(), envelope.id(), envelope.traceparent())
                            .run(() -> take(delivery, envelope, data));
            case EventReading.NotAnEvent not ->
                    Correlation.of(not.correlation(), not.id(), null)
                            .run(() -> refuse(delivery, not));
        }
    }

    private void take(Delivery delivery, EventEnvelope envelope, String data) {
        String id = Ids.derived("inbound", envelope.source(), envelope.id()).toString();
        if (events.find(id).isPresent()) {
            return;
        }
        InboundOutcome outcome;
        try {
            outcome = reactions.run(delivery.topic(), envelope, data);
        } catch (RuntimeException e) {
            log.atError()
                    .addKeyValue("eventId", envelope.id())
                    .addKeyValue("eventType", envelope.type())
                    .setCause(e)
                    .log("A reaction to an inbound event failed");
            deadLetters.add(letter(id, delivery, envelope, e));
            return;
        }
        switch (outcome) {
            case InboundOutcome.Accepted() ->
                    store(id, envelope.forum(), document(delivery, envelope, null), List.of());
            case InboundOutcome.Refused refused ->
                    store(
                            id,
                            envelope.forum(),
                            document(delivery, envelope, refused.rule()),
                            List.of(rejection(envelope, refused)));
        }
    }

    /** Where id or source are missing, the record's place stands for them. */
    private void refuse(Delivery delivery, EventReading.NotAnEvent not) {
        String source = not.source() == null ? "/kafka/" + delivery.topic() : not.source();
        String eventId = not.id() == null ? delivery.place() : not.id();
        EventRejected rejected =
                new EventRejected(
                        source,
                        eventId,
                        not.subject(),
                        not.type(),
                        "malformed",
                        null,
                        not.detail(),
                        null);
        String id = Ids.derived("inbound", "record", delivery.place()).toString();
        InboundDocument document =
                new InboundDocument(
                        source,
                        eventId,
                        not.type(),
                        delivery.topic(),
                        rejected.rule(),
                        clock.instant());
        store(id, null, document, List.of(rejected));
    }

    private void store(
            String id,
            @Nullable String forum,
            InboundDocument document,
            List<EventRejected> rejections) {
        if (events.insert(id, forum, document, rejections) && !rejections.isEmpty()) {
            log.atInfo()
                    .addKeyValue("topic", document.topic())
                    .addKeyValue("eventId", document.eventId())
                    .addKeyValue("eventType", document.eventType())
                    .addKeyValue("reason", document.rule())
                    .log("An inbound event was refused");
        }
    }

    private InboundDocument document(
            Delivery delivery, EventEnvelope envelope, @Nullable String rule) {
        return new InboundDocument(
                envelope.source(),
                envelope.id(),
                envelope.type(),
                delivery.topic(),
                rule,
                clock.instant());
    }

    private EventRejected rejection(EventEnvelope envelope, InboundOutcome.Refused refused) {
        return new EventRejected(
                envelope.source(),
                envelope.id(),
                envelope.subject(),
                envelope.type(),
                refused.rule(),
                refused.field(),
                refused.detail(),
                contracts.addressOf(envelope.type()).map(URI::toString).orElse(null));
    }

    private DeadLetter letter(
            String id, Delivery delivery, EventEnvelope envelope, RuntimeException e) {
        return new DeadLetter(
                id,
                TransientFaults.cause(e)
                        ? DeadLetterReason.RETRIES_EXHAUSTED
                        : DeadLetterReason.REACTION_FAILED,
                e.getClass().getName(),
                delivery.topic(),
                delivery.partition(),
                delivery.offset(),
                envelope.subject(),
                0,
                envelope.id(),
                envelope.type(),
                envelope.correlation(),
                clock.instant());
    }
}

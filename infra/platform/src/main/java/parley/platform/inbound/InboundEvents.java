package parley.platform.inbound;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.contract.Contracts;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;
import parley.platform.event.OutgoingEvent;
import parley.platform.ids.Ids;

/**
 * Takes other systems' events, which have no order, each by itself and once by whatever way it
 * comes. Its document is written after the reaction, with the rejection where there is one; a crash
 * in between delivers and reacts again. A second delivery finds the document and does nothing.
 */
final class InboundEvents {

    static final String COLLECTION = "inbound_events";

    private static final Logger log = LoggerFactory.getLogger(InboundEvents.class);

    private final AggregateCollection<InboundDocument, EventRejected> events;
    private final InboundReactions reactions;
    private final Contracts contracts;
    private final Clock clock;

    private InboundEvents(
            AggregateCollection<InboundDocument, EventRejected> events,
            InboundReactions reactions,
            Contracts contracts,
            Clock clock) {
        this.events = events;
        this.reactions = reactions;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** Over their collection, {@code inbound_events}. */
    static InboundEvents of(
            AggregateCollections collections,
            InboundReactions reactions,
            Contracts contracts,
            Clock clock) {
        return new InboundEvents(
                collections.of(
                        COLLECTION,
                        InboundDocument.class,
                        rejected ->
                                new OutgoingEvent(
                                        EventRejected.TOPIC, EventRejected.TYPE, rejected)),
                reactions,
                contracts,
                clock);
    }

    /** The same for one source and event id, on all ways. */
    static String id(EventEnvelope envelope) {
        return Ids.derived("inbound", envelope.source(), envelope.id()).toString();
    }

    /**
     * Takes an event, or refuses it and has its publisher told; again what was said before when it
     * comes again. Throws a {@link ReactionFailedException} where the reaction gave up, and what
     * the store throws; then nothing is kept of it here.
     */
    InboundOutcome take(String topic, EventEnvelope envelope, String data) {
        String id = id(envelope);
        Optional<InboundOutcome> before =
                events.find(id).map(stored -> stored.document().outcome());
        return before.orElseGet(() -> takeFirst(id, topic, envelope, data));
    }

    private InboundOutcome takeFirst(String id, String topic, EventEnvelope envelope, String data) {
        InboundOutcome outcome = reactions.run(topic, envelope, data);
        InboundDocument document =
                InboundDocument.of(
                        envelope.source(),
                        envelope.id(),
                        envelope.type(),
                        topic,
                        outcome,
                        clock.instant());
        store(
                id,
                envelope.forum(),
                document,
                switch (outcome) {
                    case InboundOutcome.Accepted() -> List.of();
                    case InboundOutcome.Refused refused -> List.of(rejection(envelope, refused));
                });
        return outcome;
    }

    /**
     * Has the publisher told that a record is no event.
     *
     * @param place of the record, which stands for its id or source where they are missing
     */
    void refuse(String topic, String place, EventReading.NotAnEvent not) {
        String source = not.source() == null ? "/kafka/" + topic : not.source();
        String eventId = not.id() == null ? place : not.id();
        InboundOutcome.Refused refused = new InboundOutcome.Refused("malformed", "", not.detail());
        EventRejected rejected =
                new EventRejected(
                        source,
                        eventId,
                        not.subject(),
                        not.type(),
                        refused.rule(),
                        refused.field(),
                        refused.detail(),
                        null);
        store(
                Ids.derived("inbound", "record", place).toString(),
                null,
                InboundDocument.of(source, eventId, not.type(), topic, refused, clock.instant()),
                List.of(rejected));
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
}

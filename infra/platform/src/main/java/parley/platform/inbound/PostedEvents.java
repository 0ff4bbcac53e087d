package parley.platform.inbound;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.contract.Contracts;
import parley.platform.correlation.Correlation;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;
import parley.platform.inbound.InboundSettings.Publisher;
import parley.platform.inbound.PostedEvent.Answer;

/**
 * Takes events that came by HTTP, with the same result as from their topic. A failure of this
 * service is answered and nothing kept: the publisher still has the event, and sends it again.
 */
final class PostedEvents {

    private static final Logger log = LoggerFactory.getLogger(PostedEvents.class);

    private final InboundEvents events;
    private final InboundReactions reactions;
    private final Contracts contracts;

    PostedEvents(InboundEvents events, InboundReactions reactions, Contracts contracts) {
        this.events = events;
        this.reactions = reactions;
        this.contracts = contracts;
    }

    /** Takes one event of this publisher. */
    PostedEvent take(Publisher publisher, EventReading reading) {
        return switch (reading) {
            case EventReading.NotAnEvent not -> PostedEvent.malformed(not);
            case EventReading.Event(var envelope, var data) -> {
                Answer answer =
                        Correlation.of(
                                        envelope.correlation(),
                                        envelope.id(),
                                        envelope.traceparent())
                                .call(() -> take(publisher, envelope, data));
                yield PostedEvent.of(
                        envelope,
                        answer,
                        contracts.addressOf(envelope.type()).map(URI::toString).orElse(null));
            }
        };
    }

    private Answer take(Publisher publisher, EventEnvelope envelope, String data) {
        String topic = reactions.topicOf(envelope.type()).orElse(null);
        if (topic == null) {
            return new Answer.Refused(
                    "unknown-type", "type", "No such event is taken by this service.");
        }
        if (!publisher.mayPublishTo(topic)) {
            return new Answer.Forbidden(
                    "topic-not-allowed", "type", "This client may not publish to " + topic + ".");
        }
        if (!publisher.owns(envelope.source())) {
            return new Answer.Forbidden(
                    "source-not-allowed", "source", "This source is not this client's.");
        }
        try {
            return switch (events.take(topic, envelope, data)) {
                case InboundOutcome.Accepted() -> new Answer.Taken();
                case InboundOutcome.Refused(var rule, var field, var detail) ->
                        new Answer.Refused(rule, field, detail);
            };
        } catch (RuntimeException e) { // whatever the reaction threw, or the store
            log.atError()
                    .addKeyValue("eventId", envelope.id())
                    .addKeyValue("eventType", envelope.type())
                    .setCause(e)
                    .log("A reaction to a posted event failed");
            return new Answer.Failed();
        }
    }
}

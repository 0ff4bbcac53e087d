package parley.platform.inbound;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.platform.contract.Contracts;
import parley.platform.contract.Violation;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventReading;
import parley.platform.event.WireJson;
import parley.platform.inbound.InboundOutcome.Refused;
import parley.platform.inbox.Received;
import parley.platform.inbox.TransientFaults;
import parley.platform.lease.Pause;
import tools.jackson.core.JacksonException;

/** Checks an inbound event against its contract and has the service react to it. */
final class InboundReactions {

    private static final int RETRIES = 3;
    private static final Duration BACK_OFF = Duration.ofMillis(200);

    private final Map<String, InboundSubscription<?>> byTopicAndType = new HashMap<>();
    private final Set<String> topics;
    private final Contracts contracts;
    private final Pause pause;
    private final WireJson json = new WireJson();

    InboundReactions(List<InboundSubscription<?>> subscriptions, Contracts contracts, Pause pause) {
        subscriptions.forEach(s -> byTopicAndType.put(key(s.topic(), s.type()), s));
        this.topics =
                subscriptions.stream()
                        .map(InboundSubscription::topic)
                        .collect(Collectors.toUnmodifiableSet());
        this.contracts = contracts;
        this.pause = pause;
    }

    /** Throws a {@link ReactionFailedException}, after retries where the fault was transient. */
    InboundOutcome run(String topic, EventEnvelope envelope, String data) {
        InboundSubscription<?> subscription = byTopicAndType.get(key(topic, envelope.type()));
        if (subscription == null) {
            return new Refused("unknown-type", "type", "No such event is taken from " + topic);
        }
        List<Violation> violations = contracts.violations(envelope.type(), data);
        if (!violations.isEmpty()) {
            return refused(violations);
        }
        return react(subscription, envelope, data);
    }

    /** The topic from which events of this type are taken; empty when from none. */
    Optional<String> topicOf(String type) {
        return byTopicAndType.values().stream()
                .filter(subscription -> subscription.type().equals(type))
                .map(InboundSubscription::topic)
                .findFirst();
    }

    /** Whether any event of this topic is taken. */
    boolean takes(String topic) {
        return topics.contains(topic);
    }

    /** How often a reaction ran that threw this in the end. */
    int attempts(RuntimeException thrown) {
        return TransientFaults.cause(thrown) ? RETRIES + 1 : 1;
    }

    /** What the schema of today objects to; empty also for what is no event. */
    List<Violation> violations(EventReading reading) {
        return switch (reading) {
            case EventReading.Event(var envelope, var data) ->
                    contracts.violations(envelope.type(), data);
            case EventReading.NotAnEvent _ -> List.of();
        };
    }

    private <D> InboundOutcome react(
            InboundSubscription<D> subscription, EventEnvelope envelope, String data) {
        @Nullable D read;
        try {
            read = json.read(data, subscription.data());
        } catch (JacksonException | IllegalArgumentException e) {
            return new Refused("contract-violation", "", "The data can't be understood");
        }
        Received<D> received = new Received<>(envelope, read);
        Duration backOff = BACK_OFF;
        for (int attempt = 0; ; attempt++) {
            try {
                return subscription.reaction().on(received);
            } catch (RuntimeException e) {
                if (!TransientFaults.cause(e) || attempt >= RETRIES) {
                    throw new ReactionFailedException(e);
                }
                pause.of(backOff);
                backOff = backOff.multipliedBy(2);
            }
        }
    }

    private static Refused refused(List<Violation> violations) {
        Violation first = violations.getFirst();
        return new Refused(
                first.rule().equals("json") ? "malformed" : "contract-violation",
                first.field(),
                String.join("; ", violations.stream().map(Violation::toString).toList()));
    }

    private static String key(String topic, String type) {
        return topic + " " + type;
    }
}

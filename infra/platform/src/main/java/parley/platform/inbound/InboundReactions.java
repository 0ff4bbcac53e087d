package parley.platform.inbound;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.platform.contract.Contracts;
import parley.platform.contract.Violation;
import parley.platform.event.EventEnvelope;
import parley.platform.event.WireJson;
import parley.platform.inbound.InboundOutcome.Refused;
import parley.platform.inbox.Pause;
import parley.platform.inbox.Received;
import parley.platform.inbox.TransientFaults;
import tools.jackson.core.JacksonException;

/** Checks an inbound event against its contract and has the service react to it. */
final class InboundReactions {

    private static final int RETRIES = 3;
    private static final Duration BACK_OFF = Duration.ofMillis(200);

    private final Map<String, InboundSubscription<?>> byTopicAndType = new HashMap<>();
    private final Contracts contracts;
    private final Pause pause;
    private final WireJson json = new WireJson();

    InboundReactions(List<InboundSubscription<?>> subscriptions, Contracts contracts, Pause pause) {
        subscriptions.forEach(s -> byTopicAndType.put(key(s.topic(), s.type()), s));
        this.contracts = contracts;
        this.pause = pause;
    }

    /** Throws what the reaction throws, after retries where the fault was transient. */
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
                    throw e;
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

package parley.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.contract.Contracts;
import parley.platform.contract.Violation;
import parley.platform.correlation.Correlation;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.Failure;
import parley.platform.event.EventEnvelope;
import parley.platform.event.WireJson;
import parley.platform.lease.Pause;
import tools.jackson.core.JacksonException;

/** Finds and runs what this service does about an event. */
final class Reactions {

    private static final Logger log = LoggerFactory.getLogger(Reactions.class);
    private static final Pattern VERSIONED = Pattern.compile("(.+)\\.v\\d+");

    private final Map<String, Subscription<?>> byType;
    private final List<String> names;
    private final Contracts contracts;
    private final InboxSettings settings;
    private final Pause pause;
    private final InboxMetrics metrics;
    private final WireJson json = new WireJson();

    Reactions(
            List<Subscription<?>> subscriptions,
            Contracts contracts,
            InboxSettings settings,
            Pause pause,
            InboxMetrics metrics) {
        this.byType =
                subscriptions.stream()
                        .collect(Collectors.toMap(Subscription::type, Function.identity()));
        this.names = byType.keySet().stream().map(Reactions::unversioned).toList();
        this.contracts = contracts;
        this.settings = settings;
        this.pause = pause;
        this.metrics = metrics;
    }

    /** Whether nothing is to be done about such events; in another version it would be. */
    boolean ignores(String type) {
        return !byType.containsKey(type) && !names.contains(unversioned(type));
    }

    /** Never throws for what is wrong with the event or the reaction. */
    Outcome run(InboxEvent event) {
        EventEnvelope envelope = event.envelope();
        Subscription<?> subscription = byType.get(envelope.type());
        if (subscription == null) {
            if (names.contains(unversioned(envelope.type()))) {
                return new Outcome.Failed(
                        Failure.of(
                                DeadLetterReason.UNKNOWN_MAJOR_VERSION,
                                "known-major-version",
                                "type",
                                envelope.type() + " is a version that this service does not know"));
            }
            countIgnored(envelope.type());
            return Outcome.NOTHING_TO_DO;
        }
        return Correlation.of(envelope.correlation(), envelope.id(), envelope.traceparent())
                .call(() -> react(subscription, event));
    }

    /** Types that no contract describes count together: anybody can make up any number of them. */
    void countIgnored(String type) {
        metrics.ignored(contracts.addressOf(type).isPresent() ? type : "unknown");
    }

    private <D> Outcome react(Subscription<D> subscription, InboxEvent event) {
        EventEnvelope envelope = event.envelope();
        if (event.data() == null) {
            return attempt(envelope, () -> subscription.erasure().on(envelope));
        }
        List<Violation> violations = violations(event);
        if (!violations.isEmpty()) {
            return refused(violations);
        }
        D data;
        try {
            data = json.read(event.data(), subscription.data());
        } catch (JacksonException | IllegalArgumentException e) {
            return new Outcome.Failed(
                    Failure.of(
                            DeadLetterReason.CONTRACT_VIOLATION,
                            "readable",
                            place(e),
                            "Does not fit " + subscription.data().getSimpleName()));
        }
        var received = new Received<>(envelope, data);
        return attempt(envelope, () -> subscription.reaction().on(received));
    }

    /** What the schema objects to in an event that this service reacts to. */
    List<Violation> violations(InboxEvent event) {
        String type = event.envelope().type();
        String data = event.data();
        return data != null && byType.containsKey(type)
                ? contracts.violations(type, data)
                : List.of();
    }

    private static Outcome.Failed refused(List<Violation> violations) {
        boolean unreadable = violations.stream().anyMatch(v -> v.rule().equals("json"));
        Violation first = violations.getFirst();
        return new Outcome.Failed(
                Failure.of(
                        unreadable
                                ? DeadLetterReason.MALFORMED
                                : DeadLetterReason.CONTRACT_VIOLATION,
                        first.rule(),
                        first.field(),
                        violations.toString()));
    }

    private Outcome attempt(EventEnvelope envelope, Supplier<Effect> reaction) {
        Duration backOff = settings.backOff();
        for (int attempt = 0; ; attempt++) {
            try {
                return switch (reaction.get()) {
                    case Effect.Done(var provided) -> new Outcome.Done(provided);
                    case Effect.Waiting(var fact) -> new Outcome.Waiting(fact);
                };
            } catch (RuntimeException e) {
                boolean transientFault = TransientFaults.cause(e);
                if (!transientFault || attempt >= settings.retries()) {
                    failed(envelope, e);
                    return new Outcome.Failed(
                            Failure.thrown(
                                    transientFault
                                            ? DeadLetterReason.RETRIES_EXHAUSTED
                                            : DeadLetterReason.REACTION_FAILED,
                                    e,
                                    attempt + 1));
                }
                metrics.retried();
                pause.of(backOff);
                backOff = backOff.multipliedBy(2);
            }
        }
    }

    private static void failed(EventEnvelope envelope, RuntimeException e) {
        log.atError()
                .addKeyValue("eventId", envelope.id())
                .addKeyValue("eventType", envelope.type())
                .addKeyValue("aggregate", envelope.subject())
                .setCause(e)
                .log("A reaction failed");
    }

    private static String unversioned(String type) {
        Matcher versioned = VERSIONED.matcher(type);
        return versioned.matches() ? versioned.group(1) : type;
    }

    /** Where, not what: Jackson's message quotes the value. */
    private static String place(RuntimeException e) {
        return e instanceof JacksonException jackson
                ? jackson.getPath().stream()
                        .map(JacksonException.Reference::getPropertyName)
                        .map(String::valueOf)
                        .collect(Collectors.joining("."))
                : "";
    }
}

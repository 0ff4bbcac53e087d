package parley.platform.aggregate;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.platform.contract.ContractViolationException;
import parley.platform.contract.Contracts;
import parley.platform.contract.Violation;
import parley.platform.correlation.Correlation;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.WireJson;
import parley.platform.ids.Ids;
import parley.platform.outbox.OutboxEntry;

/** Gives outgoing events their id, time, place in the order and cause. */
final class EventRecorder {

    /** Begins the topic of events of which each service has its own topic. */
    private static final String EACH_SERVICE = "{service}";

    private final Ids ids;
    private final Clock clock;
    private final Contracts contracts;
    private final boolean validate;
    private final WireJson json = new WireJson();

    EventRecorder(Ids ids, Clock clock, Contracts contracts, boolean validate) {
        this.ids = ids;
        this.clock = clock;
        this.contracts = contracts;
        this.validate = validate;
    }

    /**
     * Continues the order of each topic.
     *
     * @param last the last sequence taken, by topic
     */
    List<OutboxEntry> record(List<OutgoingEvent> events, Map<String, Long> last) {
        Map<String, Long> sequences = new HashMap<>(last);
        List<OutboxEntry> entries = new ArrayList<>();
        for (OutgoingEvent event : events) {
            entries.add(entry(event, sequences.merge(event.topic(), 1L, Long::sum)));
        }
        return entries;
    }

    private OutboxEntry entry(OutgoingEvent event, long sequence) {
        String data = event.data() == null ? null : json.write(event.data());
        check(event, data);
        Correlation correlation = Correlation.current();
        return new OutboxEntry(
                event.topic(),
                sequence,
                ids.next().toString(),
                event.type(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                data == null ? null : schema(event.type()),
                correlation.id(),
                correlation.causation(),
                correlation.traceparent(),
                event.reason(),
                data);
    }

    private void check(OutgoingEvent event, @Nullable String data) {
        if (!validate) {
            return;
        }
        List<Violation> violations =
                contracts
                        .topicOf(event.type())
                        .map(topic -> violations(event, topic, data))
                        .orElse(List.of(new Violation("schema", "", "no schema for this type")));
        if (!violations.isEmpty()) {
            throw new ContractViolationException(event.type(), violations);
        }
    }

    private List<Violation> violations(OutgoingEvent event, String topic, @Nullable String data) {
        if (!isOn(event.topic(), topic)) {
            return List.of(new Violation("topic", "", "belongs to " + topic));
        }
        return data == null ? List.of() : contracts.violations(event.type(), data);
    }

    private static boolean isOn(String topic, String declared) {
        return declared.startsWith(EACH_SERVICE)
                ? topic.endsWith(declared.substring(EACH_SERVICE.length()))
                : topic.equals(declared);
    }

    private @Nullable String schema(String type) {
        return contracts.addressOf(type).map(URI::toString).orElse(null);
    }
}

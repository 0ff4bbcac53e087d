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
        String data = json.write(event.data());
        check(event.type(), data);
        Correlation correlation = Correlation.current();
        return new OutboxEntry(
                event.topic(),
                sequence,
                ids.next().toString(),
                event.type(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                schema(event.type()),
                correlation.id(),
                correlation.causation(),
                correlation.traceparent(),
                data);
    }

    private void check(String type, String data) {
        if (!validate) {
            return;
        }
        List<Violation> violations =
                contracts.addressOf(type).isPresent()
                        ? contracts.violations(type, data)
                        : List.of(new Violation("schema", "", "no schema for this type"));
        if (!violations.isEmpty()) {
            throw new ContractViolationException(type, violations);
        }
    }

    private @Nullable String schema(String type) {
        return contracts.addressOf(type).map(URI::toString).orElse(null);
    }
}

package parley.platform.simulation;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import parley.platform.simulation.SimulatedBroker.Arrived;

/** The last event of a thing, as its owner has stored it. */
final class LastSequence {

    private LastSequence() {}

    static long of(SimulatedStore store, Kind kind, String id) {
        return store.find(kind.collection, id)
                .map(thing -> thing.getEmbedded(path(kind), Number.class).longValue())
                .orElse(0L);
    }

    private static List<String> path(Kind kind) {
        return List.of("outbox", "sequences", kind.topic.replace('.', '/'));
    }

    /** Says of which customer the compacted topic keeps another record than the last. */
    static Optional<String> missingAtTheEnd(SimulatedStore store, SimulatedBroker broker) {
        for (Document customer : store.all(Kind.CUSTOMER.collection)) {
            String id = customer.getString("_id");
            long kept =
                    broker.records(Kind.CUSTOMER.topic).stream()
                            .filter(record -> record.key().equals(id))
                            .mapToLong(Arrived::sequence)
                            .reduce(0, (earlier, later) -> later);
            if (kept != of(store, Kind.CUSTOMER, id)) {
                return Optional.of("the topic of %s ends with #%d".formatted(id, kept));
            }
        }
        return Optional.empty();
    }
}

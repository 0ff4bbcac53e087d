package parley.platform.aggregate;

import java.util.function.Function;
import parley.platform.event.OutgoingEvents;

/** A bean: opens a service's collections of aggregates and has their outboxes relayed. */
public interface AggregateCollections {

    /**
     * Opens one, creating what it needs.
     *
     * @param collection its name in the service's database
     * @param document a Spring Data record without components {@code id}, {@code forum}, {@code
     *     version}, {@code schema}, {@code outbox}
     */
    <D, E> AggregateCollection<D, E> of(
            String collection, Class<D> document, OutgoingEvents<E> events);

    /**
     * Opens one whose aggregates' whole state is on a compacted topic; has it kept right there, and
     * published again when an operator asks for it.
     *
     * @param state tells the whole state of an aggregate as it was read
     */
    <D, E> AggregateCollection<D, E> ofCompacted(
            String topic,
            String collection,
            Class<D> document,
            OutgoingEvents<E> events,
            Function<Stored<D>, E> state);
}

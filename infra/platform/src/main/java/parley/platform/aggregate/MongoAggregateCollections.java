package parley.platform.aggregate;

import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.unit.DataSize;
import parley.platform.compacted.CompactedTopics;
import parley.platform.event.OutgoingEvents;
import parley.platform.outbox.OutboxSignal;

final class MongoAggregateCollections implements AggregateCollections {

    private final MongoOperations mongo;
    private final EventRecorder recorder;
    private final Function<String, OutboxSignal> outboxes;
    private final CompactedTopics compacted;
    private final DataSize limit;

    /**
     * Opens collections of this store.
     *
     * @param outboxes has a collection's outboxes relayed
     */
    MongoAggregateCollections(
            MongoOperations mongo,
            EventRecorder recorder,
            Function<String, OutboxSignal> outboxes,
            CompactedTopics compacted,
            DataSize limit) {
        this.mongo = mongo;
        this.recorder = recorder;
        this.outboxes = outboxes;
        this.compacted = compacted;
        this.limit = limit;
    }

    @Override
    public <D, E> AggregateCollection<D, E> of(
            String collection, Class<D> document, OutgoingEvents<E> events) {
        return new AggregateCollection<>(
                collection,
                mongo,
                new AggregateMapping<>(document, mongo.getConverter()),
                events,
                recorder,
                outboxes.apply(collection),
                limit);
    }

    @Override
    public <D, E> AggregateCollection<D, E> ofCompacted(
            String topic,
            String collection,
            Class<D> document,
            OutgoingEvents<E> events,
            Function<Stored<D>, E> state) {
        AggregateCollection<D, E> all = of(collection, document, events);
        compacted.add(new StateOfAggregates<>(topic, all, state));
        return all;
    }
}

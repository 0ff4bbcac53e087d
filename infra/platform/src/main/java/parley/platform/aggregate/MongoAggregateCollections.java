package parley.platform.aggregate;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.unit.DataSize;
import parley.platform.event.OutgoingEvents;
import parley.platform.outbox.Outboxes;

final class MongoAggregateCollections implements AggregateCollections {

    private final MongoOperations mongo;
    private final EventRecorder recorder;
    private final Outboxes outboxes;
    private final DataSize limit;

    MongoAggregateCollections(
            MongoOperations mongo, EventRecorder recorder, Outboxes outboxes, DataSize limit) {
        this.mongo = mongo;
        this.recorder = recorder;
        this.outboxes = outboxes;
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
                outboxes.of(collection),
                limit);
    }
}

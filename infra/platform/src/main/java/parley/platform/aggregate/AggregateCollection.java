package parley.platform.aggregate;

import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.util.unit.DataSize;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.platform.outbox.OutboxEntry;
import parley.platform.outbox.OutboxSignal;

/**
 * One collection of aggregates with their outboxes inside. Every write is one conditional write of
 * one document, with the events that belong to it; see {@link AggregateMapping} for the document.
 *
 * @param <D> the record that is stored
 * @param <E> the domain events
 */
public final class AggregateCollection<D, E> {

    private final String collection;
    private final MongoOperations mongo;
    private final AggregateMapping<D> mapping;
    private final OutgoingEvents<E> outgoing;
    private final EventRecorder recorder;
    private final OutboxSignal signal;
    private final DataSize limit;

    AggregateCollection(
            String collection,
            MongoOperations mongo,
            AggregateMapping<D> mapping,
            OutgoingEvents<E> outgoing,
            EventRecorder recorder,
            OutboxSignal signal,
            DataSize limit) {
        this.collection = collection;
        this.mongo = mongo;
        this.mapping = mapping;
        this.outgoing = outgoing;
        this.recorder = recorder;
        this.signal = signal;
        this.limit = limit;
    }

    public Optional<Stored<D>> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, collection))
                .map(mapping::read);
    }

    /** The query's fields are those of the stored document; an aggregate's id is {@code _id}. */
    public List<Stored<D>> find(Query query) {
        return mongo.find(query, Document.class, collection).stream().map(mapping::read).toList();
    }

    public long count(Query query) {
        return mongo.count(query, collection);
    }

    /**
     * Outcomes: the document is stored with its events; or the id is taken and nothing changed.
     *
     * @return false when the id is taken
     */
    public boolean insert(String id, @Nullable String forum, D document, List<E> events) {
        List<OutboxEntry> entries = recorder.record(outgoing(events), Map.of());
        try {
            mongo.insert(mapping.inserted(id, forum, document, entries), collection);
        } catch (DuplicateKeyException e) {
            if (mongo.exists(Query.query(Criteria.where("_id").is(id)), collection)) {
                return false;
            }
            throw e;
        }
        announce(id, entries);
        return true;
    }

    /**
     * Filter {@code {_id, version}}. Outcomes: changed, version one higher, events appended; or
     * somebody else changed it since it was read, and nothing happened. Absent components are
     * removed; fields that this release does not know stay.
     *
     * @return false when the race was lost: read again and decide again
     * @throws OutboxFullException when too much of this aggregate is unpublished
     */
    public boolean update(Stored<D> read, D changed, List<E> events) {
        if (read.outbox().bytes() > limit.toBytes()) {
            throw new OutboxFullException(collection, read.id());
        }
        List<OutboxEntry> entries = recorder.record(outgoing(events), read.outbox().sequences());
        UpdateResult result =
                mongo.execute(
                        collection,
                        stored ->
                                stored.updateOne(
                                        AggregateMapping.unchanged(read.id(), read.version()),
                                        mapping.updated(changed, entries)));
        if (result == null || result.getMatchedCount() == 0) {
            return false;
        }
        announce(read.id(), entries);
        return true;
    }

    private List<OutgoingEvent> outgoing(List<E> events) {
        return events.stream().map(outgoing::toOutgoing).toList();
    }

    private void announce(String id, List<OutboxEntry> entries) {
        if (!entries.isEmpty()) {
            signal.pending(id);
        }
    }
}

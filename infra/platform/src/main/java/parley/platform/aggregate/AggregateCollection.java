package parley.platform.aggregate;

import com.mongodb.client.result.UpdateResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.util.unit.DataSize;
import parley.platform.compacted.CompactedAggregates.Last;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.platform.lease.Lease;
import parley.platform.outbox.OutboxEntry;
import parley.platform.outbox.OutboxSignal;
import parley.platform.outbox.OutboxStore.LeasedOutbox;
import parley.platform.outbox.OwnLease;

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

    /**
     * Without these fields or parts of fields, which are null in the record: for who knows them
     * already, see {@link Stored#with}.
     *
     * @param left paths in the stored document
     */
    public Optional<Stored<D>> findWithout(Set<String> left, String id) {
        Query query = Query.query(Criteria.where("_id").is(id));
        left.forEach(query.fields()::exclude);
        return Optional.ofNullable(mongo.findOne(query, Document.class, collection))
                .map(mapping::read);
    }

    /** The query's fields are those of the stored document; an aggregate's id is {@code _id}. */
    public List<Stored<D>> find(Query query) {
        return mongo.find(query, Document.class, collection).stream().map(mapping::read).toList();
    }

    /** The last event of each for the topic, of those that are there. */
    Map<String, Last> last(String topic, Collection<String> ids) {
        Query query = Query.query(Criteria.where("_id").in(ids));
        AggregateMapping.includeLast(query.fields());
        return mongo.find(query, Document.class, collection).stream()
                .collect(
                        Collectors.toMap(
                                stored -> stored.getString("_id"),
                                stored -> AggregateMapping.last(stored, topic)));
    }

    /** In their order; those after this one. */
    List<String> ids(@Nullable String after, int limit) {
        Criteria later = after == null ? new Criteria() : Criteria.where("_id").gt(after);
        Query query = Query.query(later).with(Sort.by("_id")).limit(limit);
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection).stream()
                .map(stored -> stored.getString("_id"))
                .toList();
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
            return relaying(
                    new LeasedOutbox(id, forum, entries),
                    lease -> {
                        mongo.insert(
                                mapping.inserted(id, forum, document, entries, lease), collection);
                        return true;
                    });
        } catch (DuplicateKeyException e) {
            if (mongo.exists(Query.query(Criteria.where("_id").is(id)), collection)) {
                return false;
            }
            throw e;
        }
    }

    /**
     * What {@link #insert} has stored, without events, as if it had been read: for who changes what
     * it has just inserted.
     */
    public Stored<D> inserted(String id, @Nullable String forum, D document) {
        return new Stored<>(id, forum, 1, document, Stored.OutboxState.NONE);
    }

    /**
     * Filter {@code {_id, version}}. Outcomes: changed, version one higher, events appended; or
     * somebody else changed it since it was read, and nothing happened. Absent components are
     * removed; fields that this release does not know stay.
     *
     * <p>Where the outbox was idle when it was read, the write takes its lease too: nobody can have
     * taken it since, as only another version has something to publish.
     *
     * @return false when the race was lost: read again and decide again
     * @throws OutboxFullException when too much of this aggregate is unpublished
     */
    public boolean update(Stored<D> read, D changed, List<E> events) {
        return write(read, changed, Set.of(), Map.of(), outgoing(events));
    }

    /**
     * As {@link #update}, for large aggregates.
     *
     * @param same components that are as they were read; they are not written
     * @param appended what comes at the end of arrays in these after all, by their paths in the
     *     stored document
     */
    public boolean updateBut(
            Set<String> same,
            Map<String, List<?>> appended,
            Stored<D> read,
            D changed,
            List<E> events) {
        return write(read, changed, same, appended, outgoing(events));
    }

    /**
     * As {@link #update}, where nothing changed: this is told once more.
     *
     * @return false when the race was lost: read again
     */
    boolean republish(Stored<D> read, E state) {
        return write(
                read,
                read.document(),
                Set.of(),
                Map.of(),
                List.of(outgoing.toOutgoing(state).republished()));
    }

    private boolean write(
            Stored<D> read,
            D changed,
            Set<String> same,
            Map<String, List<?>> appended,
            List<OutgoingEvent> events) {
        if (read.outbox().bytes() > limit.toBytes()) {
            throw new OutboxFullException(collection, read.id());
        }
        List<OutboxEntry> entries = recorder.record(events, read.outbox().sequences());
        if (read.outbox().isIdle()) {
            return relaying(
                    new LeasedOutbox(read.id(), read.forum(), entries),
                    lease -> write(read, mapping.updated(changed, same, appended, entries, lease)));
        }
        boolean written = write(read, mapping.updated(changed, same, appended, entries, null));
        if (written && !entries.isEmpty()) {
            signal.pending(read.id());
        }
        return written;
    }

    private boolean write(Stored<D> read, Document update) {
        UpdateResult result =
                mongo.execute(
                        collection,
                        stored ->
                                stored.updateOne(
                                        AggregateMapping.unchanged(read.id(), read.version()),
                                        update));
        return result != null && result.getMatchedCount() == 1;
    }

    /** Has the relay send what the write stores, under a lease that the write stores too. */
    private boolean relaying(LeasedOutbox outbox, Predicate<@Nullable Lease> write) {
        if (outbox.entries().isEmpty()) {
            return write.test(null);
        }
        OwnLease own = signal.lease();
        try {
            boolean written = write.test(own.lease());
            if (written) {
                signal.leased(outbox, own);
            }
            return written;
        } catch (DuplicateKeyException e) {
            throw e;
        } catch (RuntimeException e) {
            signal.perhapsLeased(outbox.id(), own);
            throw e;
        }
    }

    private List<OutgoingEvent> outgoing(List<E> events) {
        return events.stream().map(outgoing::toOutgoing).toList();
    }
}

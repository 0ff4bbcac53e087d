package parley.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.lease.Lease;
import parley.platform.outbox.OutboxStatistics.Backlog;

/**
 * Works on {@code outbox} of the aggregates' documents.
 *
 * <pre>{@code
 * outbox: { entries: [ {topic, sequence, id, type, time, ..., data} ], sequences: {...},
 *           lease: {owner, token, length} }
 * }</pre>
 *
 * <p>Lease: filter {@code {_id, entries.0 exists, lease.token: expected}}, sets the lease. Clear:
 * filter {@code {_id, lease.token: own}}, pulls the sent entries and unsets the lease in the same
 * update; entries that were appended meanwhile stay. Both name fields of the outbox only, so a
 * command's update {@code {_id, version}} neither sees them nor is seen.
 */
final class MongoOutboxStore implements OutboxStore {

    private static final String TIME = "outbox.entries.time";
    private static final String LEASE = "outbox.lease";
    private static final String TOKEN = "outbox.lease.token";
    private static final String ENTRIES = "outbox.entries";

    private final String collection;
    private final MongoOperations mongo;

    MongoOutboxStore(String collection, MongoOperations mongo) {
        this.collection = collection;
        this.mongo = mongo;
    }

    void createIndex() {
        execute(stored -> stored.createIndex(Indexes.ascending(TIME)));
    }

    @Override
    public String name() {
        return collection;
    }

    @Override
    public List<PendingOutbox> pending(int limit) {
        return execute(
                stored ->
                        stored.find(gt(TIME, Date.from(Instant.EPOCH)))
                                .projection(include(TIME, LEASE))
                                .limit(limit)
                                .map(MongoOutboxStore::pending)
                                .into(new ArrayList<>()));
    }

    @Override
    public Optional<LeasedOutbox> lease(String id, @Nullable String expected, Lease lease) {
        Document leased =
                update(
                        and(eq("_id", id), exists(ENTRIES + ".0"), eq(TOKEN, expected)),
                        set(LEASE, lease.stored()),
                        include("forum", ENTRIES));
        return Optional.ofNullable(leased)
                .map(
                        found ->
                                new LeasedOutbox(
                                        id,
                                        found.getString("forum"),
                                        entries(found).stream()
                                                .map(MongoOutboxStore::entry)
                                                .toList()));
    }

    @Override
    public Clearing clear(String id, String token, Set<String> sent, Afterwards afterwards) {
        Bson withoutSent =
                pull(ENTRIES, new Document("id", new Document("$in", List.copyOf(sent))));
        Bson change =
                switch (afterwards) {
                    case KEEP -> withoutSent;
                    case RELEASE -> combine(withoutSent, unset(LEASE));
                };
        Document left =
                update(and(eq("_id", id), eq(TOKEN, token)), change, include(ENTRIES + ".id"));
        if (left == null) {
            return Clearing.LEASE_LOST;
        }
        return entries(left).isEmpty() ? Clearing.EMPTY : Clearing.MORE;
    }

    @Override
    public Backlog backlog(Instant now) {
        return pending(Integer.MAX_VALUE).stream()
                .map(found -> new Backlog(found.events(), Duration.between(found.oldest(), now)))
                .reduce(Backlog.NONE, Backlog::plus);
    }

    private @Nullable Document update(Bson filter, Bson change, Bson projection) {
        return mongo.execute(
                collection,
                stored ->
                        stored.findOneAndUpdate(
                                filter,
                                change,
                                new FindOneAndUpdateOptions()
                                        .projection(projection)
                                        .returnDocument(ReturnDocument.AFTER)));
    }

    private <T> T execute(Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(mongo.execute(collection, work::apply));
    }

    private static PendingOutbox pending(Document stored) {
        List<Document> entries = entries(stored);
        Instant oldest =
                entries.stream()
                        .map(entry -> entry.getDate("time").toInstant())
                        .min(Instant::compareTo)
                        .orElseThrow();
        Document lease = stored.getEmbedded(List.of("outbox", "lease"), Document.class);
        return new PendingOutbox(
                stored.getString("_id"), entries.size(), oldest, Lease.read(lease));
    }

    private static List<Document> entries(Document stored) {
        return stored.get("outbox", new Document()).getList("entries", Document.class, List.of());
    }

    private static OutboxEntry entry(Document stored) {
        return new OutboxEntry(
                stored.getString("topic"),
                stored.get("sequence", Number.class).longValue(),
                stored.getString("id"),
                stored.getString("type"),
                stored.getDate("time").toInstant(),
                stored.getString("dataschema"),
                stored.getString("correlation"),
                stored.getString("causation"),
                stored.getString("traceparent"),
                stored.getString("reason"),
                stored.getString("data"));
    }
}

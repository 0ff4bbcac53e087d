package parley.platform.simulation;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.client.result.UpdateResult;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import parley.platform.simulation.SimulatedStore.Changed;

/**
 * A process's connection to its store, as the two interfaces that the platform's adapters use. What
 * they have not used so far is refused. Each operation is one call, before and after which anything
 * may happen; projections are not simulated, a whole document is read.
 */
final class SimulatedMongo {

    private final SimulatedProcess process;
    private final SimulatedStore store;
    private final MongoConverter converter;
    private final Tampering tampering;
    private final Trace trace;
    private final Map<Thread, Runnable> later = new HashMap<>();

    SimulatedMongo(
            SimulatedProcess process,
            SimulatedStore store,
            MongoConverter converter,
            Tampering tampering,
            Trace trace) {
        this.process = process;
        this.store = store;
        this.converter = converter;
        this.tampering = tampering;
        this.trace = trace;
    }

    MongoOperations operations() {
        return proxy(
                MongoOperations.class,
                (method, a) ->
                        switch (method) {
                            case "getConverter" -> converter;
                            case "execute" -> execute((String) a[0], (CollectionCallback<?>) a[1]);
                            case "insert" -> insert((String) a[1], (Document) a[0]);
                            case "findById" ->
                                    read(one((String) a[2], Map.of("_id", a[0])), (Class<?>) a[1]);
                            case "findOne" ->
                                    read(one((String) a[2], filter((Query) a[0])), (Class<?>) a[1]);
                            case "find" ->
                                    find((String) a[2], (Query) a[0]).stream()
                                            .map(found -> read(found, (Class<?>) a[1]))
                                            .toList();
                            case "exists" -> one((String) a[1], filter((Query) a[0])) != null;
                            case "count" -> (long) find((String) a[1], filter((Query) a[0])).size();
                            case "upsert", "updateFirst" ->
                                    updated(
                                            write(
                                                    (String) a[2],
                                                    filter((Query) a[0]),
                                                    ((UpdateDefinition) a[1]).getUpdateObject(),
                                                    method.equals("upsert")));
                            case "save" -> save((String) a[1], (Document) a[0]);
                            default -> throw new UnsupportedOperationException(method);
                        });
    }

    private @Nullable Object execute(String collection, CollectionCallback<?> callback) {
        try {
            return callback.doInCollection(collection(collection));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private MongoCollection<Document> collection(String name) {
        return proxy(
                MongoCollection.class,
                (method, a) ->
                        switch (method) {
                            case "createIndex" -> "index";
                            case "insertOne" -> {
                                insert(name, (Document) a[0]);
                                yield InsertOneResult.unacknowledged();
                            }
                            case "find" ->
                                    new SimulatedFind(
                                                    a == null || a.length == 0
                                                            ? Map.of()
                                                            : Condition.of((Bson) a[0]),
                                                    (filter, limit, sort) ->
                                                            find(name, filter, limit, sort))
                                            .iterable();
                            case "updateOne" ->
                                    updated(
                                            write(
                                                    name,
                                                    Condition.of((Bson) a[0]),
                                                    Condition.of((Bson) a[1]),
                                                    a.length > 2
                                                            && ((UpdateOptions) a[2]).isUpsert()));
                            case "findOneAndUpdate" -> {
                                FindOneAndUpdateOptions options = (FindOneAndUpdateOptions) a[2];
                                yield write(
                                                name,
                                                Condition.of((Bson) a[0]),
                                                Condition.of((Bson) a[1]),
                                                options.isUpsert())
                                        .map(
                                                options.getReturnDocument() == ReturnDocument.AFTER
                                                        ? Changed::after
                                                        : Changed::before)
                                        .orElse(null);
                            }
                            case "deleteOne" ->
                                    DeleteResult.acknowledged(
                                            remove(name, Condition.of((Bson) a[0]), 1));
                            case "deleteMany" ->
                                    DeleteResult.acknowledged(
                                            remove(
                                                    name,
                                                    Condition.of((Bson) a[0]),
                                                    Integer.MAX_VALUE));
                            default -> throw new UnsupportedOperationException(method);
                        });
    }

    private Document insert(String collection, Document asked) {
        Document document = tampering.inserted(collection, asked);
        if (tampering.insertsLater(collection)) {
            later.put(Thread.currentThread(), () -> insertNow(collection, document));
            return document;
        }
        insertNow(collection, document);
        written();
        return document;
    }

    private void insertNow(String collection, Document document) {
        call(
                () -> "an insert into " + collection,
                () -> {
                    store.insert(collection, document);
                    tell(() -> "inserts " + collection + "/" + document.get("_id"));
                    return true;
                });
    }

    /** Has the insert follow that this thread was to make before. */
    private void written() {
        Runnable insert = later.remove(Thread.currentThread());
        if (insert != null) {
            try {
                insert.run();
            } catch (DuplicateKeyException e) {
                // As if it had been there before.
            }
        }
    }

    private Document save(String collection, Document document) {
        call(
                () -> "saving in " + collection,
                () -> {
                    store.save(collection, document);
                    tell(() -> "saves " + collection + "/" + document.get("_id"));
                    return true;
                });
        return document;
    }

    private @Nullable Object read(@Nullable Document found, Class<?> type) {
        return found == null || type == Document.class ? found : converter.read(type, found);
    }

    private @Nullable Document one(String collection, Map<String, Object> filter) {
        List<Document> found = find(collection, filter, 1, Map.of());
        return found.isEmpty() ? null : found.getFirst();
    }

    private List<Document> find(String collection, Query query) {
        int limit = query.getLimit() == 0 ? Integer.MAX_VALUE : query.getLimit();
        return find(collection, filter(query), limit, query.getSortObject());
    }

    private List<Document> find(String collection, Map<String, Object> filter) {
        return find(collection, filter, Integer.MAX_VALUE, Map.of());
    }

    private List<Document> find(
            String collection, Map<String, Object> filter, int limit, Map<String, Object> sort) {
        return call(
                () -> "reading " + collection, () -> store.find(collection, filter, limit, sort));
    }

    private Optional<Changed> write(
            String collection,
            Map<String, Object> filter,
            Map<String, Object> update,
            boolean upsert) {
        Map<String, Object> conditions = tampering.filter(collection, filter, update);
        List<Map<String, Object>> parts = tampering.writes(collection, update);
        Optional<Changed> changed = writePart(collection, conditions, parts.getFirst(), upsert);
        if (parts.size() > 1 && changed.isPresent()) {
            Map<String, Object> same = Map.of("_id", changed.get().after().get("_id"));
            return writePart(collection, same, parts.getLast(), false);
        }
        return changed;
    }

    private Optional<Changed> writePart(
            String collection,
            Map<String, Object> conditions,
            Map<String, Object> part,
            boolean upsert) {
        Optional<Changed> changed =
                call(
                        () -> "a write to " + collection,
                        () -> {
                            Optional<Changed> done =
                                    store.change(collection, conditions, part, upsert);
                            tell(
                                    () ->
                                            (done.isPresent() ? "writes " : "misses ")
                                                    + collection
                                                    + "/"
                                                    + Words.filter(conditions)
                                                    + ": "
                                                    + Words.update(part));
                            return done;
                        });
        if (changed.isPresent()) {
            written();
        }
        return changed;
    }

    private long remove(String collection, Map<String, Object> filter, int limit) {
        Map<String, Object> conditions = tampering.filter(collection, filter, Map.of());
        return call(
                () -> "a removal from " + collection,
                () -> {
                    long removed = store.remove(collection, conditions, limit);
                    tell(
                            () ->
                                    (removed > 0 ? "removes " : "misses ")
                                            + collection
                                            + "/"
                                            + Words.filter(conditions));
                    return removed;
                });
    }

    private <T> T call(Supplier<String> what, Supplier<T> work) {
        return process.call(what, work);
    }

    private void tell(Supplier<String> what) {
        trace.tell(process.name(), what);
    }

    private static UpdateResult updated(Optional<Changed> changed) {
        long matched = changed.isPresent() ? 1 : 0;
        return UpdateResult.acknowledged(matched, matched, null);
    }

    private static Map<String, Object> filter(Query query) {
        return Condition.of(requireNonNull(query.getQueryObject()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<? super T> type, Operations operations) {
        return (T)
                Proxy.newProxyInstance(
                        SimulatedMongo.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> operations.call(method.getName(), arguments));
    }

    /** What an interface does, by its methods' names. */
    private interface Operations {
        @Nullable Object call(String method, Object[] arguments);
    }
}

package parley.platform.simulation;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.CollectionCallback;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import parley.platform.simulation.SimulatedStore.Changed;

/**
 * A process's connection to its store, as the two interfaces that the platform's adapters use. What
 * they have not used so far is refused. Each operation is one call; projections are not simulated,
 * a whole document is read.
 */
final class SimulatedMongo {

    private final StoreCalls store;
    private final MongoConverter converter;

    SimulatedMongo(StoreCalls store, MongoConverter converter) {
        this.store = store;
        this.converter = converter;
    }

    MongoOperations operations() {
        return Proxies.of(MongoOperations.class, this::operation);
    }

    private @Nullable Object operation(String method, Object[] a) {
        return switch (method) {
            case "getConverter" -> converter;
            case "execute" -> execute((String) a[0], (CollectionCallback<?>) a[1]);
            case "insert" -> {
                store.insert((String) a[1], written(a[0]));
                yield a[0];
            }
            case "findById" -> read(store.one((String) a[2], Map.of("_id", a[0])), (Class<?>) a[1]);
            case "findOne" -> read(store.one((String) a[2], filter(a[0])), (Class<?>) a[1]);
            case "find" ->
                    find((String) a[2], (Query) a[0]).stream()
                            .map(found -> read(found, (Class<?>) a[1]))
                            .toList();
            case "exists" -> store.one((String) a[1], filter(a[0])) != null;
            case "count" -> (long) find((String) a[1], (Query) a[0]).size();
            case "upsert", "updateFirst" ->
                    updated(
                            store.write(
                                    (String) a[2],
                                    filter(a[0]),
                                    ((UpdateDefinition) a[1]).getUpdateObject(),
                                    method.equals("upsert")));
            case "replace" ->
                    matched(store.replace((String) a[2], filter(a[0]), written(a[1])) ? 1 : 0);
            case "remove" ->
                    DeleteResult.acknowledged(
                            store.remove((String) a[1], filter(a[0]), Integer.MAX_VALUE));
            case "save" -> store.save((String) a[1], (Document) a[0]);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private @Nullable Object execute(String collection, CollectionCallback<?> callback) {
        try {
            return callback.doInCollection(new SimulatedCollection(store, collection).operations());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object read(@Nullable Document found, Class<?> type) {
        return found == null || type == Document.class ? found : converter.read(type, found);
    }

    private Document written(Object object) {
        if (object instanceof Document document) {
            return document;
        }
        Document document = new Document();
        converter.write(object, document);
        return document;
    }

    private List<Document> find(String collection, Query query) {
        int limit = query.getLimit() == 0 ? Integer.MAX_VALUE : query.getLimit();
        return store.find(collection, filter(query), limit, query.getSortObject());
    }

    private static Map<String, Object> filter(Object query) {
        return Condition.of(requireNonNull(((Query) query).getQueryObject()));
    }

    static UpdateResult updated(Optional<Changed> changed) {
        return matched(changed.isPresent() ? 1 : 0);
    }

    private static UpdateResult matched(long number) {
        return UpdateResult.acknowledged(number, number, null);
    }
}

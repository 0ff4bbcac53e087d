package parley.platform.simulation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertOneResult;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import parley.platform.simulation.SimulatedStore.Changed;

/** A collection as the driver shows it. */
final class SimulatedCollection {

    private final StoreCalls store;
    private final String name;

    SimulatedCollection(StoreCalls store, String name) {
        this.store = store;
        this.name = name;
    }

    @SuppressWarnings("unchecked")
    MongoCollection<Document> operations() {
        return Proxies.of(MongoCollection.class, this::operation);
    }

    private @Nullable Object operation(String method, Object[] a) {
        return switch (method) {
            case "createIndex" -> "index";
            case "insertOne" -> {
                store.insert(name, (Document) a[0]);
                yield InsertOneResult.unacknowledged();
            }
            case "find" ->
                    new SimulatedFind(
                                    a == null || a.length == 0
                                            ? Map.of()
                                            : Condition.of((Bson) a[0]),
                                    (filter, limit, sort) -> store.find(name, filter, limit, sort))
                            .iterable();
            case "updateOne" ->
                    SimulatedMongo.updated(
                            store.write(
                                    name,
                                    Condition.of((Bson) a[0]),
                                    Condition.of((Bson) a[1]),
                                    a.length > 2 && ((UpdateOptions) a[2]).isUpsert()));
            case "findOneAndUpdate" -> changed(a, (FindOneAndUpdateOptions) a[2]);
            case "deleteOne" -> deleted(a, 1);
            case "deleteMany" -> deleted(a, Integer.MAX_VALUE);
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private @Nullable Document changed(Object[] a, FindOneAndUpdateOptions options) {
        return store.write(
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

    private DeleteResult deleted(Object[] a, int most) {
        return DeleteResult.acknowledged(store.remove(name, Condition.of((Bson) a[0]), most));
    }
}

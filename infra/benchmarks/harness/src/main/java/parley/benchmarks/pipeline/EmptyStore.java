package parley.benchmarks.pipeline;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Set;
import org.bson.Document;

/**
 * Empties what a step has filled, so that queries which only the embedded store answers by a scan
 * don't grow with the run.
 */
final class EmptyStore {

    private static final Set<String> KEPT = Set.of("forums", "inbox_beginnings");

    private final MongoClient store;

    EmptyStore(MongoClient store) {
        this.store = store;
    }

    void empty(Contender contender) {
        for (String name : contender.databases()) {
            MongoDatabase database = store.getDatabase(name);
            for (String collection : database.listCollectionNames()) {
                if (!KEPT.contains(collection)) {
                    database.getCollection(collection).deleteMany(new Document());
                }
            }
        }
    }
}

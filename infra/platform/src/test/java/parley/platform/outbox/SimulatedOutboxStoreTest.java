package parley.platform.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.model.UpdateOptions;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.simulation.FairWeather;

/** The real store on the simulation's MongoDB keeps what it keeps on MongoDB. */
class SimulatedOutboxStoreTest extends OutboxStoreContract {

    private static final String COLLECTION = "orders";

    private final MongoOperations mongo = FairWeather.mongo();
    private final MongoOutboxStore store = new MongoOutboxStore(COLLECTION, mongo);

    @Override
    OutboxStore store() {
        return store;
    }

    @Override
    void append(String id, OutboxEntry... entries) {
        List<Document> stored = Stream.of(entries).map(SimulatedOutboxStoreTest::stored).toList();
        mongo.execute(
                COLLECTION,
                orders ->
                        orders.updateOne(
                                eq("_id", id),
                                combine(inc("version", 1L), pushEach("outbox.entries", stored)),
                                new UpdateOptions().upsert(true)));
    }

    @Override
    long version(String id) {
        return Objects.requireNonNull(mongo.findById(id, Document.class, COLLECTION))
                .getLong("version");
    }

    private static Document stored(OutboxEntry entry) {
        return new Document("topic", entry.topic())
                .append("sequence", entry.sequence())
                .append("id", entry.id())
                .append("type", entry.type())
                .append("time", Date.from(entry.time()))
                .append("correlation", entry.correlation())
                .append("data", entry.data());
    }
}

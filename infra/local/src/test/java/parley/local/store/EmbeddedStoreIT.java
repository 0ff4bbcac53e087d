package parley.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedStoreIT {

    private static EmbeddedStore store;
    private static MongoClient client;
    private MongoCollection<Document> seats;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(0);
        client = MongoClients.create(store.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void emptyCollection() {
        seats = database().getCollection("seats");
        seats.deleteMany(new Document());
        seats.createIndex(Indexes.ascending("hall", "row"), new IndexOptions().unique(true));
        seats.insertOne(new Document("_id", "s1").append("hall", "A").append("row", 1));
        seats.insertOne(new Document("_id", "s2").append("hall", "A").append("row", 2));
    }

    @Test
    void saysHelloAsAWritablePrimary() {
        Document answer = database().runCommand(new Document("hello", 1));

        assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
    }

    @Test
    void aFilterWithMoreFieldsThanTheUniqueIndexStillChecksThem() {
        assertThat(seats.find(and(eq("hall", "A"), eq("row", 2), eq("_id", "s2")))).hasSize(1);
        assertThat(seats.find(and(eq("hall", "A"), eq("row", 2), eq("_id", "s1")))).isEmpty();
    }

    @Test
    void aConditionalUpdateSaysWhetherItWon() {
        seats.updateOne(eq("_id", "s1"), Updates.set("version", 7));

        long late = modified(eqVersion("s1", 6));
        long first = modified(eqVersion("s1", 7));
        long second = modified(eqVersion("s1", 7));

        assertThat(new long[] {late, first, second}).containsExactly(0, 1, 0);
    }

    @Test
    void theUniqueIndexRefusesASecondHolder() {
        Document sameSeat = new Document("_id", "s3").append("hall", "A").append("row", 1);

        assertThatThrownBy(() -> seats.insertOne(sameSeat)).isInstanceOf(MongoWriteException.class);
    }

    private static Bson eqVersion(String id, int version) {
        return and(eq("_id", id), eq("version", version));
    }

    private long modified(Bson filter) {
        return seats.updateOne(filter, Updates.inc("version", 1)).getModifiedCount();
    }

    private static MongoDatabase database() {
        return client.getDatabase("parley");
    }
}

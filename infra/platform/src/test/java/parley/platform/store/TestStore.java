package parley.platform.store;

import com.mongodb.client.MongoClients;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import parley.testkit.TestBackends;

/** Opens a database of its own in the tests' store, without a service around it. */
public final class TestStore {

    private TestStore() {}

    public static MongoTemplate newDatabase() {
        return new MongoTemplate(
                MongoClients.create(TestBackends.mongoUri()),
                "test-" + UUID.randomUUID().toString().substring(0, 8));
    }
}

package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.springframework.data.mongodb.core.MongoTemplate;
import parley.platform.store.TestStore;

class MongoInboxStoreIT extends InboxStoreContract {

    private static final MongoTemplate MONGO = TestStore.newDatabase();
    private static final MongoInboxStore STORE =
            new MongoInboxStore(new InboxCollection(MONGO), new ParkedEvents(MONGO), MOST);

    @Override
    InboxStore store() {
        return STORE;
    }

    /** Whatever a test did. */
    @AfterEach
    void nothingIsParkedThatNoKeyRefersTo() {
        STORE.removeLeftovers(1000);

        for (Document parked : MONGO.getCollection("inbox_parked").find()) {
            Document key = MONGO.findById(parked.getString("key"), Document.class, "inbox");
            assertThat(InboxDocuments.sequences(Objects.requireNonNull(key)))
                    .contains(parked.getLong("sequence"));
        }
    }
}

package parley.platform.claim;

import org.springframework.data.mongodb.core.MongoTemplate;
import parley.platform.lease.HandTime;
import parley.platform.store.TestStore;

class MongoClaimsIT extends ClaimsContract {

    private static final MongoTemplate MONGO = TestStore.newDatabase();

    @Override
    Claims claims(HandTime time) {
        return new MongoClaims(MONGO, time.clock());
    }
}

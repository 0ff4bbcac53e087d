package parley.platform.idempotency;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class MongoIdempotencyRecordsIT extends IdempotencyRecordsContract {

    private final MongoOperations mongo;

    MongoIdempotencyRecordsIT(@Autowired MongoOperations mongo) {
        this.mongo = mongo;
    }

    @BeforeEach
    void forget() {
        mongo.remove(new Query(), Document.class, "idempotency-keys");
    }

    @Override
    IdempotencyRecords records() {
        return new MongoIdempotencyRecords(mongo);
    }
}

package parley.platform.time;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Collection {@code clock}, one document:
 *
 * <pre>{ _id: "forum", offsetMillis: NumberLong(-190857600000) }</pre>
 */
final class MongoClockOffsets implements ClockOffsets {

    private static final String COLLECTION = "clock";
    private static final String FORUM = "forum";
    private static final String OFFSET = "offsetMillis";

    private final MongoOperations mongo;

    MongoClockOffsets(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Duration read() {
        Document stored = mongo.findById(FORUM, Document.class, COLLECTION);
        return stored == null ? Duration.ZERO : Duration.ofMillis(stored.getLong(OFFSET));
    }

    @Override
    public void write(Duration offset) {
        mongo.upsert(
                query(where("_id").is(FORUM)),
                Update.update(OFFSET, offset.toMillis()),
                COLLECTION);
    }
}

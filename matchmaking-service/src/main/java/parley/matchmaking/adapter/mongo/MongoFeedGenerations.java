package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import parley.matchmaking.application.FeedGenerations;
import parley.matchmaking.domain.forum.ForumId;

/** {@code {_id: "<holder>:<forum>", generation: int}}; only those who revoked have one. */
final class MongoFeedGenerations implements FeedGenerations {

    private static final String COLLECTION = "calendar-feeds";
    private static final String GENERATION = "generation";

    private final MongoOperations mongo;

    MongoFeedGenerations(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public int current(ForumId forum, UUID holder) {
        Document found = mongo.findById(id(forum, holder), Document.class, COLLECTION);
        return found == null ? 0 : found.getInteger(GENERATION, 0);
    }

    @Override
    public void advance(ForumId forum, UUID holder) {
        mongo.upsert(
                query(where("_id").is(id(forum, holder))),
                new Update().inc(GENERATION, 1),
                COLLECTION);
    }

    private static String id(ForumId forum, UUID holder) {
        return holder + ":" + forum;
    }
}

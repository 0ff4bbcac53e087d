package parley.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What is known of something from events, the newest of each id.
 *
 * <pre>{@code
 * { _id, sequence: 7, state: {…} }
 * { _id, sequence: 8, erased: true }
 * }</pre>
 *
 * <p>Outcomes of a write: stored, because there was nothing or nothing newer; or ignored, because
 * the document has a higher sequence or is erased, so the guarded upsert tries to insert and finds
 * the id taken.
 */
final class LastTold<D> {

    private static final String ERASED = "erased";

    private final MongoOperations mongo;
    private final String collection;
    private final Class<D> type;

    LastTold(MongoOperations mongo, String collection, Class<D> type) {
        this.mongo = mongo;
        this.collection = collection;
        this.type = type;
    }

    Optional<D> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, collection))
                .map(found -> found.get("state", Document.class))
                .map(state -> mongo.getConverter().read(type, state));
    }

    void keep(String id, long sequence, D state) {
        Document written = new Document();
        mongo.getConverter().write(state, written);
        written.remove("_class");
        try {
            mongo.upsert(
                    query(
                            where("_id")
                                    .is(id)
                                    .and("sequence")
                                    .lte(sequence)
                                    .and(ERASED)
                                    .exists(false)),
                    new Update().set("sequence", sequence).set("state", written),
                    collection);
        } catch (DuplicateKeyException _) {
            // a newer one is there
        }
    }

    boolean isErased(String id) {
        return mongo.exists(query(where("_id").is(id).and(ERASED).is(true)), collection);
    }

    /** Whatever is there, for good. */
    void erase(String id, long sequence) {
        mongo.execute(
                collection,
                stored ->
                        stored.replaceOne(
                                Filters.eq("_id", id),
                                new Document("_id", id)
                                        .append("sequence", sequence)
                                        .append(ERASED, true),
                                new ReplaceOptions().upsert(true)));
    }
}

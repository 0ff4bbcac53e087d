package parley.matchmaking.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * One collection of what events told. Upsert with {@code {_id}} and {@code $set} of the record's
 * fields: repeatable, and fields of a newer release stay. What was erased is a stub, {@code {_id,
 * erased: true}}, that no write matches, so that its insert meets the taken {@code _id}; it has no
 * forum, so no query finds it.
 *
 * @param <D> the record; its component {@code id} is {@code _id}
 */
final class KnownDocuments<D> {

    private static final String ERASED = "erased";

    private final MongoOperations mongo;
    private final String collection;
    private final Class<D> type;

    KnownDocuments(MongoOperations mongo, String collection, Class<D> type) {
        this.mongo = mongo;
        this.collection = collection;
        this.type = type;
    }

    Optional<D> find(String id) {
        return Optional.ofNullable(mongo.findById(id, type, collection));
    }

    List<D> find(Query query) {
        return mongo.find(query, type, collection);
    }

    void keep(D document) {
        Document fields = new Document();
        mongo.getConverter().write(document, fields);
        Object id = Objects.requireNonNull(fields.remove("_id"));
        fields.remove("_class");
        upsert(Criteria.where("_id").is(id).and(ERASED).exists(false), fields);
    }

    /**
     * The same with the filter {@code {_id, sequence < new}}. Outcomes: it was unknown or older and
     * is stored; it is as new or newer, so the filter finds nothing, the insert meets the taken
     * {@code _id}, and nothing happens.
     *
     * @param sequence also the document's component of that name
     */
    void keepNewer(D document, long sequence) {
        Document fields = new Document();
        mongo.getConverter().write(document, fields);
        Object id = Objects.requireNonNull(fields.remove("_id"));
        fields.remove("_class");
        upsert(
                Criteria.where("_id").is(id).and("sequence").lt(sequence).and(ERASED).exists(false),
                fields);
    }

    void forget(String id) {
        mongo.remove(
                Query.query(Criteria.where("_id").is(id).and(ERASED).exists(false)), collection);
    }

    /** All of it, also what this release does not know; for good. */
    void erase(String id) {
        mongo.execute(
                collection,
                stored ->
                        stored.replaceOne(
                                Filters.eq("_id", id),
                                new Document("_id", id).append(ERASED, true),
                                new ReplaceOptions().upsert(true)));
    }

    private void upsert(Criteria mayBe, Document fields) {
        Update update = Update.fromDocument(new Document("$set", fields));
        try {
            mongo.upsert(Query.query(mayBe), update, collection);
        } catch (DuplicateKeyException erasedOrNotOlder) {
            return;
        }
    }
}

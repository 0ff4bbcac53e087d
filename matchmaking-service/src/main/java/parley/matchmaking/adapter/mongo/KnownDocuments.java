package parley.matchmaking.adapter.mongo;

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
 * fields: repeatable, and fields of a newer release stay.
 *
 * @param <D> the record; its component {@code id} is {@code _id}
 */
final class KnownDocuments<D> {

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
        Update update = Update.fromDocument(new Document("$set", fields));
        mongo.upsert(byId(id), update, collection);
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
        Query older = Query.query(Criteria.where("_id").is(id).and("sequence").lt(sequence));
        try {
            mongo.upsert(older, Update.fromDocument(new Document("$set", fields)), collection);
        } catch (DuplicateKeyException asNewOrNewer) {
            return;
        }
    }

    void forget(String id) {
        mongo.remove(byId(id), collection);
    }

    private static Query byId(Object id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}

package parley.platform.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collection {@code inbox}, by the few operations that its stores are made of. */
final class InboxCollection {

    private static final String NAME = "inbox";

    private final MongoOperations mongo;

    InboxCollection(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void createIndexes() {
        for (String field :
                List.of(
                        InboxFields.TO_DO_RECORDED,
                        InboxFields.PARKED_RECORDED,
                        InboxFields.FACT,
                        InboxFields.DEAD)) {
            execute(inbox -> inbox.createIndex(Indexes.ascending(field)));
        }
    }

    boolean insert(Document document) {
        try {
            mongo.insert(document, NAME);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    Optional<Document> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, NAME));
    }

    List<Document> find(Bson filter, int limit) {
        return execute(inbox -> inbox.find(filter).limit(limit).into(new ArrayList<>()));
    }

    /** In the order of their ids. */
    List<Document> findById(Bson filter, int limit) {
        return execute(
                inbox ->
                        inbox.find(filter)
                                .sort(Sorts.ascending(InboxFields.ID))
                                .limit(limit)
                                .into(new ArrayList<>()));
    }

    /** {@code {_id, sequence, queued}} of each, without the events. */
    List<Document> references(Bson filter) {
        return execute(
                inbox ->
                        inbox.find(filter)
                                .projection(
                                        Projections.include(
                                                InboxFields.SEQUENCE, InboxFields.QUEUED))
                                .into(new ArrayList<>()));
    }

    /** The document after the change, if one matched. */
    Optional<Document> change(Bson filter, Bson change) {
        return change(filter, change, ReturnDocument.AFTER);
    }

    /** The document before the change, if one matched. */
    Optional<Document> replace(Bson filter, Bson change) {
        return change(filter, change, ReturnDocument.BEFORE);
    }

    boolean update(Bson filter, Bson change) {
        return execute(inbox -> inbox.updateOne(filter, change)).getMatchedCount() == 1;
    }

    private Optional<Document> change(Bson filter, Bson change, ReturnDocument which) {
        return Optional.ofNullable(
                mongo.execute(
                        NAME,
                        inbox ->
                                inbox.findOneAndUpdate(
                                        filter,
                                        change,
                                        new FindOneAndUpdateOptions().returnDocument(which))));
    }

    private <T> T execute(Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(mongo.execute(NAME, work::apply));
    }
}

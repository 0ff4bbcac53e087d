package parley.platform.inbox;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static parley.platform.inbox.InboxFields.ID;
import static parley.platform.inbox.InboxFields.KEY;
import static parley.platform.inbox.InboxFields.SEQUENCE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The collection {@code inbox_parked}: events that stand behind others of their key, one document
 * each. What they wait for, and whether they still do, says their key's document alone ({@link
 * MongoInboxStore}).
 *
 * <pre>{@code
 * { _id: "registration.registrations/4711/7",   // topic, subject, sequence: a repeat is the same
 *   key: "registration.registrations/4711",
 *   sequence: 7, id, type, source, time, data, partition, offset, recorded, ... }
 * }</pre>
 *
 * <p>The consumer group is the database: each service has its own.
 */
final class ParkedEvents {

    private static final String NAME = "inbox_parked";

    private final MongoOperations mongo;

    ParkedEvents(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Does nothing where it is there already. */
    void keep(InboxKey key, Document event) {
        Document parked =
                new Document(ID, id(key, InboxDocuments.number(event, SEQUENCE)))
                        .append(KEY, key.id());
        parked.putAll(event);
        try {
            mongo.insert(parked, NAME);
        } catch (DuplicateKeyException e) {
            // A repeat of what was kept before a crash.
        }
    }

    /** As it stands among to-dos. */
    Optional<Document> find(InboxKey key, long sequence) {
        @Nullable Document parked = mongo.findById(id(key, sequence), Document.class, NAME);
        if (parked == null) {
            return Optional.empty();
        }
        Document event = new Document(parked);
        event.remove(ID);
        event.remove(KEY);
        return Optional.of(event);
    }

    void remove(InboxKey key, Collection<Long> sequences) {
        remove(sequences.stream().map(sequence -> id(key, sequence)).toList());
    }

    void remove(List<String> ids) {
        if (!ids.isEmpty()) {
            execute(parked -> parked.deleteMany(in(ID, ids)));
        }
    }

    /** {@code {_id, key, sequence}} in the order of their ids; those after this one. */
    List<Document> page(@Nullable String after, int limit) {
        Bson further = after == null ? new Document() : gt(ID, after);
        return execute(
                parked ->
                        parked.find(further)
                                .projection(Projections.include(KEY, SEQUENCE))
                                .sort(Sorts.ascending(ID))
                                .limit(limit)
                                .into(new ArrayList<>()));
    }

    private static String id(InboxKey key, long sequence) {
        return key.id() + "/" + sequence;
    }

    private <T> T execute(Function<MongoCollection<Document>, T> work) {
        return Objects.requireNonNull(mongo.execute(NAME, work::apply));
    }
}

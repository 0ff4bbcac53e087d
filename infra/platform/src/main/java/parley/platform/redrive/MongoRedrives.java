package parley.platform.redrive;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import parley.platform.run.MongoRuns;

/**
 * One document per redrive in {@code redrives}, one per dead letter that it passed in {@code
 * redrive_entries}.
 *
 * <pre>{@code
 * { _id, order: {action, filter: {...}, why, force, by}, started, moved, position: "letter's id",
 *   counts: {REDRIVEN: 3, FAILED_AGAIN: 1}, finished }
 * { _id: "redrive/letter", redrive, deadLetter, reason, topic, ..., result, detail, at }
 * }</pre>
 */
final class MongoRedrives implements Redrives {

    private static final String ENTRIES = "redrive_entries";

    private final MongoOperations mongo;
    private final MongoRuns<Redrive> redrives;

    MongoRedrives(MongoOperations mongo) {
        this.mongo = mongo;
        this.redrives = new MongoRuns<>(mongo, Redrive.class, "redrives");
    }

    @Override
    public boolean begin(Redrive redrive) {
        return redrives.begin(redrive);
    }

    @Override
    public Optional<Redrive> find(String id) {
        return redrives.find(id);
    }

    @Override
    public List<Redrive> newest(@Nullable String before, int limit) {
        return redrives.newest(before, limit);
    }

    @Override
    public boolean move(Redrive from, Redrive to) {
        return redrives.move(from, to);
    }

    @Override
    public List<Redrive> standing(Instant since) {
        return redrives.standing(since);
    }

    @Override
    public void enter(RedriveEntry entry) {
        Document stored = new Document();
        mongo.getConverter().write(entry, stored);
        stored.remove("_class");
        stored.put("_id", entry.redrive() + "/" + entry.deadLetter());
        mongo.save(stored, ENTRIES);
    }

    @Override
    public List<RedriveEntry> entries(String redrive, @Nullable String after, int limit) {
        Criteria those = where("redrive").is(redrive);
        if (after != null) {
            those = those.and("deadLetter").gt(after);
        }
        return mongo.find(
                query(those).with(Sort.by("deadLetter")).limit(limit), RedriveEntry.class, ENTRIES);
    }
}

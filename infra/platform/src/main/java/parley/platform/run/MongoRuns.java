package parley.platform.run;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * One document per run.
 *
 * <p>Moving: filter {@code {_id, position, finished absent}}, everything in one write; so of two
 * who work the same run off only one counts each step. Ids are UUIDv7 or derived, so the order by
 * {@code started} breaks ties by id.
 */
public final class MongoRuns<R extends Run> implements Runs<R> {

    private final MongoOperations mongo;
    private final Class<R> type;
    private final String collection;

    public MongoRuns(MongoOperations mongo, Class<R> type, String collection) {
        this.mongo = mongo;
        this.type = type;
        this.collection = collection;
    }

    @Override
    public boolean begin(R run) {
        try {
            mongo.insert(stored(run), collection);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    @Override
    public Optional<R> find(String id) {
        return Optional.ofNullable(mongo.findById(id, type, collection));
    }

    @Override
    public List<R> newest(@Nullable String before, int limit) {
        Query page =
                Optional.ofNullable(before)
                        .flatMap(this::find)
                        .map(last -> query(olderThan(last)))
                        .orElseGet(Query::new);
        return mongo.find(
                page.with(Sort.by(Sort.Order.desc("started"), Sort.Order.desc("_id"))).limit(limit),
                type,
                collection);
    }

    @Override
    public boolean move(R from, R to) {
        Document after = stored(to);
        after.remove("_id");
        Update update = new Update();
        after.forEach(update::set);
        return mongo.updateFirst(
                                query(
                                        where("_id")
                                                .is(from.id())
                                                .and("position")
                                                .is(from.position())
                                                .and("finished")
                                                .is(null)),
                                update,
                                collection)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public List<R> standing(Instant since) {
        return mongo.find(
                query(where("finished").is(null).and("moved").lte(since)), type, collection);
    }

    private static Criteria olderThan(Run last) {
        return new Criteria()
                .orOperator(
                        where("started").lt(last.started()),
                        new Criteria()
                                .andOperator(
                                        where("started").is(last.started()),
                                        where("_id").lt(last.id())));
    }

    private Document stored(R run) {
        Document stored = new Document();
        mongo.getConverter().write(run, stored);
        stored.remove("_class");
        return stored;
    }
}

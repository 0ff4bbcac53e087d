package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import parley.matchmaking.application.Drafts;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** See {@link DraftDocument}. Each is written whole, and never changes but by being made again. */
final class MongoDrafts implements Drafts {

    static final String COLLECTION = "drafts";

    private final MongoOperations mongo;

    MongoDrafts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Draft draft) {
        mongo.save(DraftDocument.of(draft), COLLECTION);
    }

    @Override
    public Optional<Draft> find(ForumId forum, SchedulingId id) {
        return Optional.ofNullable(mongo.findOne(byId(forum, id), DraftDocument.class, COLLECTION))
                .map(DraftDocument::toDraft);
    }

    @Override
    public List<Draft> of(ForumId forum) {
        Query all =
                query(where("forum").is(forum.value()))
                        .with(Sort.by(Sort.Order.desc("madeAt"), Sort.Order.asc("_id")));
        return mongo.find(all, DraftDocument.class, COLLECTION).stream()
                .map(DraftDocument::toDraft)
                .toList();
    }

    @Override
    public void discard(ForumId forum, SchedulingId id) {
        mongo.remove(byId(forum, id), COLLECTION);
    }

    private static Query byId(ForumId forum, SchedulingId id) {
        return query(where("_id").is(id.toString()).and("forum").is(forum.value()));
    }
}

package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import parley.matchmaking.application.Drafts;
import parley.matchmaking.application.TimetableTooLargeException;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.ForumId;

/** See {@link DraftDocument}. Each is written whole, and never changes but by being made again. */
final class MongoDrafts implements Drafts {

    static final String COLLECTION = "drafts";

    /** A little less than MongoDB's 16 MB, which hold for what is published of it too. */
    static final int MOST_BYTES = 14 << 20;

    private final MongoOperations mongo;

    MongoDrafts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Draft draft) {
        Document stored = new Document();
        mongo.getConverter().write(DraftDocument.of(draft), stored);
        int bytes = new RawBsonDocument(stored, new DocumentCodec()).getByteBuffer().remaining();
        if (bytes > MOST_BYTES) {
            throw new TimetableTooLargeException(
                    draft.timetable().placements().size() + draft.timetable().unplaced().size(),
                    bytes,
                    MOST_BYTES);
        }
        mongo.save(stored, COLLECTION);
    }

    @Override
    public Optional<Draft> find(ForumId forum, SchedulingId id) {
        return Optional.ofNullable(mongo.findOne(byId(forum, id), DraftDocument.class, COLLECTION))
                .map(DraftDocument::toDraft);
    }

    /** Rows stay in the store, but of what an earlier release has kept without their numbers. */
    @Override
    public List<Sketch> of(ForumId forum) {
        Query all =
                query(where("forum").is(forum.value()))
                        .with(Sort.by(Sort.Order.desc("madeAt"), Sort.Order.asc("_id")));
        all.fields().exclude("timetable.placements", "timetable.unplaced");
        return mongo.find(all, DraftDocument.class, COLLECTION).stream()
                .flatMap(
                        one ->
                                one
                                        .sketch()
                                        .or(
                                                () ->
                                                        find(forum, SchedulingId.of(one.id()))
                                                                .map(Sketch::of))
                                        .stream())
                .toList();
    }

    @Override
    public long others(ForumId forum, SchedulingId id) {
        return mongo.count(
                query(where("forum").is(forum.value()).and("_id").ne(id.toString())), COLLECTION);
    }

    @Override
    public void discard(ForumId forum, SchedulingId id) {
        mongo.remove(byId(forum, id), COLLECTION);
    }

    private static Query byId(ForumId forum, SchedulingId id) {
        return query(where("_id").is(id.toString()).and("forum").is(forum.value()));
    }
}

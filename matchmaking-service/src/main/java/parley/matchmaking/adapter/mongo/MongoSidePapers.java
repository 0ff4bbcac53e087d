package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import parley.matchmaking.application.SidePapers;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Rating;
import parley.matchmaking.domain.meeting.SidePaper;

/** See {@link SidePaperDocument}. Each write is one upsert of one field. */
final class MongoSidePapers implements SidePapers {

    private static final String COLLECTION = "side-papers";

    private final MongoOperations mongo;

    MongoSidePapers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public SidePaper of(MeetingId meeting, CompanyId side) {
        SidePaperDocument found =
                mongo.findById(id(meeting, side), SidePaperDocument.class, COLLECTION);
        return found == null ? SidePaper.blank(meeting, side) : read(found, meeting, side);
    }

    @Override
    public List<SidePaper> rated(ForumId forum) {
        Query rated = query(where("forum").is(forum.value()).and("stars").exists(true));
        rated.fields().include("meeting", "side", "stars");
        return mongo.find(rated, Document.class, COLLECTION).stream()
                .map(
                        one ->
                                new SidePaper(
                                        MeetingId.of(one.getString("meeting")),
                                        CompanyId.of(one.getString("side")),
                                        null,
                                        new Rating(one.getInteger("stars"))))
                .toList();
    }

    @Override
    public SidePaper keep(
            ForumId forum, MeetingId meeting, CompanyId side, @Nullable String notes) {
        Update update =
                notes == null ? new Update().unset("notes") : new Update().set("notes", notes);
        return keep(update, forum, meeting, side);
    }

    @Override
    public SidePaper keep(ForumId forum, MeetingId meeting, CompanyId side, Rating rating) {
        return keep(new Update().set("stars", rating.stars()), forum, meeting, side);
    }

    private SidePaper keep(Update update, ForumId forum, MeetingId meeting, CompanyId side) {
        update.setOnInsert("forum", forum.value())
                .setOnInsert("meeting", meeting.toString())
                .setOnInsert("side", side.toString());
        SidePaperDocument kept =
                mongo.findAndModify(
                        query(where("_id").is(id(meeting, side))),
                        update,
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        SidePaperDocument.class,
                        COLLECTION);
        return kept == null ? of(meeting, side) : read(kept, meeting, side);
    }

    private static SidePaper read(SidePaperDocument stored, MeetingId meeting, CompanyId side) {
        Integer stars = stored.stars();
        return new SidePaper(
                meeting, side, stored.notes(), stars == null ? null : new Rating(stars));
    }

    private static String id(MeetingId meeting, CompanyId side) {
        return meeting + ":" + side;
    }
}

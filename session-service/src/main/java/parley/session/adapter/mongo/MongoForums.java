package parley.session.adapter.mongo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import parley.session.application.Forums;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;

/**
 * What events told about forums.
 *
 * <pre>{@code
 * { _id: "necef-2020", date: "2020-10-30", zone: "Asia/Seoul", organisers: ["…"], sequence: 7 }
 * }</pre>
 *
 * <p>The upsert's filter is {@code {_id, sequence < new}}. Outcomes: the forum was unknown and is
 * inserted; it was older and is changed; it is as new or newer, so the filter finds nothing, the
 * insert meets the taken {@code _id}, and nothing happens.
 */
final class MongoForums implements Forums {

    private static final String COLLECTION = "forums";

    private final MongoOperations mongo;

    MongoForums(MongoOperations mongo) {
        this.mongo = mongo;
    }

    private record KnownForum(String id, String date, String zone, List<String> organisers) {

        Forum forum() {
            return new Forum(
                    new ForumId(id),
                    LocalDate.parse(date),
                    ZoneId.of(zone),
                    Set.copyOf(organisers));
        }
    }

    @Override
    public Optional<Forum> find(ForumId id) {
        return Optional.ofNullable(mongo.findById(id.value(), KnownForum.class, COLLECTION))
                .map(KnownForum::forum);
    }

    @Override
    public void keep(Forum forum, long sequence) {
        Query older =
                Query.query(
                        Criteria.where("_id").is(forum.id().value()).and("sequence").lt(sequence));
        Update state =
                new Update()
                        .set("date", forum.date().toString())
                        .set("zone", forum.zone().getId())
                        .set("organisers", forum.organisers().stream().sorted().toList())
                        .set("sequence", sequence);
        try {
            mongo.upsert(older, state, COLLECTION);
        } catch (DuplicateKeyException asNewOrNewer) {
            return;
        }
    }
}

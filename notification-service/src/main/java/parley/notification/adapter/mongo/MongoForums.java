package parley.notification.adapter.mongo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.notification.application.Forums;
import parley.notification.domain.Forum;
import parley.notification.domain.LocalizedText;

/** Collection {@code forums}. */
final class MongoForums implements Forums {

    private final LastTold<ForumState> forums;

    MongoForums(MongoOperations mongo) {
        this.forums = new LastTold<>(mongo, "forums", ForumState.class);
    }

    @Override
    public Optional<Forum> find(String id) {
        return forums.find(id).map(state -> state.forum(id));
    }

    @Override
    public void keep(Forum forum, long sequence) {
        forums.keep(forum.id(), sequence, ForumState.of(forum));
    }

    /**
     * @param date ISO 8601: a day, not an instant
     */
    record ForumState(
            Map<String, String> title,
            Map<String, String> venue,
            String date,
            String zone,
            List<String> organisers) {

        static ForumState of(Forum forum) {
            return new ForumState(
                    forum.title().byLanguage(),
                    forum.venue().byLanguage(),
                    forum.date().toString(),
                    forum.zone().getId(),
                    List.copyOf(forum.organisers()));
        }

        Forum forum(String id) {
            return new Forum(
                    id,
                    new LocalizedText(title),
                    new LocalizedText(venue),
                    LocalDate.parse(date),
                    ZoneId.of(zone),
                    Set.copyOf(organisers));
        }
    }
}

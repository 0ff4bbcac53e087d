package parley.matchmaking.adapter.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;

/** What matchmaking reads of {@code registration.forums}. */
record ForumTold(String forumId, LocalDate date, ZoneId timeZone, List<String> organisers) {

    Forum toForum() {
        return new Forum(new ForumId(forumId), date, timeZone, Set.copyOf(organisers));
    }
}

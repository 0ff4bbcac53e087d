package parley.session.adapter.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;

/**
 * What this service reads of the events forum-created, forum-changed, forum-opened and
 * forum-closed.
 */
record ForumState(String forumId, LocalDate date, String timeZone, List<String> organisers) {

    Forum forum() {
        return new Forum(new ForumId(forumId), date, ZoneId.of(timeZone), Set.copyOf(organisers));
    }
}

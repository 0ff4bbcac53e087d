package parley.matchmaking.application;

import java.util.Optional;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;

/** What is known of forums from events. */
public interface Forums {

    Optional<Forum> find(ForumId id);

    /** Adds or replaces. */
    void keep(Forum forum);
}

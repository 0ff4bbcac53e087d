package parley.matchmaking.application;

import java.util.UUID;
import parley.matchmaking.domain.forum.ForumId;

/** Which links of a holder are good. */
public interface FeedGenerations {

    /** 0 until the first revocation. */
    int current(ForumId forum, UUID holder);

    /** Links of the current generation are worthless from now on. */
    void advance(ForumId forum, UUID holder);
}

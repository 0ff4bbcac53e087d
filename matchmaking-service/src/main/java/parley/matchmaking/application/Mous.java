package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouEvent;
import parley.matchmaking.domain.mou.MouId;

/** All memoranda of all forums. */
public interface Mous extends Aggregates<MouId, Mou, MouEvent> {

    /**
     * By id.
     *
     * @param after id of the last one seen; empty from the first
     */
    List<Mou> page(ForumId forum, Optional<String> after, int limit);

    /** Those that both sides signed. */
    long countComplete(ForumId forum);
}

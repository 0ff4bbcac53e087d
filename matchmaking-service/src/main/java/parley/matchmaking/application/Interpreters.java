package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;

/** What is known of interpreters from events. */
public interface Interpreters {

    /** By reference. */
    List<Interpreter> of(ForumId forum);

    /**
     * By reference.
     *
     * @param after reference of the last one seen; empty from the first
     */
    List<Interpreter> page(ForumId forum, Optional<String> after, int limit);

    /** Adds or replaces. */
    void keep(Interpreter interpreter);

    /** Somebody does not interpret (any more). */
    void forget(ParticipantId id);

    /** For good: what was told before does not come back. */
    void erase(ParticipantId id);
}

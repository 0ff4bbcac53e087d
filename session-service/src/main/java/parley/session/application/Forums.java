package parley.session.application;

import java.util.Optional;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;

/** The forums that this service knows, from the registration service's events. */
public interface Forums {

    Optional<Forum> find(ForumId id);

    /**
     * Repeatable. A state older than the one that is known changes nothing.
     *
     * @param sequence the event's; grows with each state of the forum
     */
    void keep(Forum forum, long sequence);
}

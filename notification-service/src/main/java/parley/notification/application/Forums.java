package parley.notification.application;

import java.util.Optional;
import parley.notification.domain.Forum;

/** Forums as their owner last told of them. */
public interface Forums {

    Optional<Forum> find(String id);

    /** The sequence is that of the event that told of it; what has a higher one stays. */
    void keep(Forum forum, long sequence);
}

package parley.registration.application;

import parley.registration.domain.Forum;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ForumId;

final class InMemoryForums extends InMemoryAggregates<ForumId, Forum, ForumEvent>
        implements Forums {

    InMemoryForums() {
        super(Forum::id);
    }
}

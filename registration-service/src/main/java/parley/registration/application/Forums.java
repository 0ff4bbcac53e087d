package parley.registration.application;

import parley.registration.domain.Forum;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ForumId;

public interface Forums extends Aggregates<ForumId, Forum, ForumEvent> {}

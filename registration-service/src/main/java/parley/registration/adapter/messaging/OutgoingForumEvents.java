package parley.registration.adapter.messaging;

import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ForumEvent.ForumChanged;
import parley.registration.domain.ForumEvent.ForumClosed;
import parley.registration.domain.ForumEvent.ForumCreated;
import parley.registration.domain.ForumEvent.ForumOpened;

final class OutgoingForumEvents implements OutgoingEvents<ForumEvent> {

    private static final String TOPIC = "registration.forums";

    @Override
    public OutgoingEvent toOutgoing(ForumEvent event) {
        String type =
                switch (event) {
                    case ForumCreated _ -> "parley.registration.forum-created.v1";
                    case ForumChanged _ -> "parley.registration.forum-changed.v1";
                    case ForumOpened _ -> "parley.registration.forum-opened.v1";
                    case ForumClosed _ -> "parley.registration.forum-closed.v1";
                };
        return new OutgoingEvent(TOPIC, type, ForumState.of(event.forum()));
    }
}

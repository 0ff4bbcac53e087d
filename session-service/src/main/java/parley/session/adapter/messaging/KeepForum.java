package parley.session.adapter.messaging;

import parley.platform.inbox.Effect;
import parley.platform.inbox.Reaction;
import parley.platform.inbox.Received;
import parley.session.application.Forums;

/** Keeps the newest state of each forum. */
final class KeepForum implements Reaction<ForumState> {

    private final Forums forums;

    KeepForum(Forums forums) {
        this.forums = forums;
    }

    @Override
    public Effect on(Received<ForumState> event) {
        forums.keep(event.data().forum(), event.envelope().sequence());
        return Effect.done();
    }
}

package parley.registration.adapter.mongo;

import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.platform.refusal.Refusal;
import parley.registration.application.Forums;
import parley.registration.application.Refusals;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumEvent;
import parley.registration.domain.ForumId;

/** Collection {@code forums}; see {@link ForumDocument}. */
final class MongoForums extends MongoAggregates<ForumId, Forum, ForumDocument, ForumEvent>
        implements Forums {

    MongoForums(AggregateCollection<ForumDocument, ForumEvent> stored) {
        super(stored);
    }

    @Override
    ForumId id(Forum forum) {
        return forum.id();
    }

    @Override
    ForumId forum(Forum forum) {
        return forum.id();
    }

    @Override
    ForumDocument document(Forum forum) {
        return ForumDocument.of(forum);
    }

    @Override
    Forum state(Stored<ForumDocument> read) {
        return forum(read);
    }

    static Forum forum(Stored<ForumDocument> read) {
        return read.document().forum(new ForumId(read.id()));
    }

    @Override
    Refusal unknown(ForumId id) {
        return Refusals.unknownForum(id.value());
    }
}

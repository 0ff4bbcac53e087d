package parley.matchmaking.adapter.mongo;

import java.util.Optional;
import parley.matchmaking.application.Forums;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;

/** See {@link ForumDocument}. */
final class MongoForums implements Forums {

    private final KnownDocuments<ForumDocument> documents;

    MongoForums(KnownDocuments<ForumDocument> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Forum> find(ForumId id) {
        return documents.find(id.value()).map(ForumDocument::toForum);
    }

    @Override
    public void keep(Forum forum) {
        documents.keep(ForumDocument.of(forum));
    }
}

package parley.matchmaking.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import java.util.stream.Collectors;
import parley.matchmaking.application.Consents;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;

/** See {@link ConsentDocument}. */
final class MongoConsents implements Consents {

    private final KnownDocuments<ConsentDocument> documents;

    MongoConsents(KnownDocuments<ConsentDocument> documents) {
        this.documents = documents;
    }

    @Override
    public Map<ParticipantId, Boolean> of(ForumId forum) {
        return documents.find(query(where("forum").is(forum.value()))).stream()
                .collect(
                        Collectors.toMap(
                                document -> ParticipantId.of(document.id()),
                                ConsentDocument::given));
    }

    @Override
    public void keep(ParticipantId participant, ForumId forum, boolean given, long sequence) {
        documents.keepNewer(
                new ConsentDocument(participant.toString(), forum.value(), given, sequence),
                sequence);
    }

    @Override
    public void erase(ParticipantId participant) {
        documents.erase(participant.toString());
    }
}

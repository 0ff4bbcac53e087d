package parley.registration.adapter.mongo;

import java.util.Objects;
import org.springframework.data.mongodb.core.query.Criteria;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Refusal;
import parley.registration.application.Participants;
import parley.registration.application.Refusals;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantChanged;
import parley.registration.domain.ParticipantId;

/** Collection {@code participants}; see {@link ParticipantDocument}. */
final class MongoParticipants
        extends MongoAggregates<ParticipantId, Participant, ParticipantDocument, ParticipantChanged>
        implements Participants {

    MongoParticipants(AggregateCollection<ParticipantDocument, ParticipantChanged> stored) {
        super(stored);
    }

    @Override
    public Page<Participant> list(ForumId forum, Paging paging) {
        return list(Criteria.where("forum").is(forum.value()), paging);
    }

    @Override
    ParticipantId id(Participant participant) {
        return participant.id();
    }

    @Override
    ForumId forum(Participant participant) {
        return participant.forum();
    }

    @Override
    ParticipantDocument document(Participant participant) {
        return ParticipantDocument.of(participant);
    }

    @Override
    Participant state(Stored<ParticipantDocument> read) {
        return participant(read);
    }

    static Participant participant(Stored<ParticipantDocument> read) {
        return read.document()
                .participant(
                        ParticipantId.parse(read.id()),
                        new ForumId(Objects.requireNonNull(read.forum())));
    }

    @Override
    Refusal unknown(ParticipantId id) {
        return Refusals.unknownParticipant(id);
    }
}

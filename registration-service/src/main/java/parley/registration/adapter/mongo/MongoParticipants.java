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
import parley.registration.domain.Participant.Erased;
import parley.registration.domain.Participant.Known;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.ParticipantId;

/** Collection {@code participants}; see {@link ParticipantDocument}. */
final class MongoParticipants
        extends MongoAggregates<ParticipantId, Participant, ParticipantDocument, ParticipantEvent>
        implements Participants {

    MongoParticipants(AggregateCollection<ParticipantDocument, ParticipantEvent> stored) {
        super(stored);
    }

    @Override
    public Page<Participant.Known> list(ForumId forum, Paging paging) {
        return list(Criteria.where("forum").is(forum.value()).and("erased").is(null), paging)
                .map(Participant.Known.class::cast);
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

    /** Its whole state as an event; that of one who is erased is that there is none. */
    static ParticipantEvent state(Participant participant) {
        return switch (participant) {
            case Known known -> new ParticipantEvent.ParticipantChanged(known);
            case Erased erased -> new ParticipantEvent.ParticipantErased(erased.id());
        };
    }

    @Override
    Refusal unknown(ParticipantId id) {
        return Refusals.unknownParticipant(id);
    }
}

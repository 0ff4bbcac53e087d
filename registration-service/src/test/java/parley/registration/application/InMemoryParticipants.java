package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.ParticipantId;

final class InMemoryParticipants
        extends InMemoryAggregates<ParticipantId, Participant, ParticipantEvent>
        implements Participants {

    InMemoryParticipants() {
        super(Participant::id);
    }

    @Override
    public Page<Participant.Known> list(ForumId forum, Paging paging) {
        return list(
                        participant ->
                                participant instanceof Participant.Known
                                        && participant.forum().equals(forum),
                        paging)
                .map(Participant.Known.class::cast);
    }
}

package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantChanged;
import parley.registration.domain.ParticipantId;

final class InMemoryParticipants
        extends InMemoryAggregates<ParticipantId, Participant, ParticipantChanged>
        implements Participants {

    InMemoryParticipants() {
        super(Participant::id);
    }

    @Override
    public Page<Participant> list(ForumId forum, Paging paging) {
        return list(participant -> participant.forum().equals(forum), paging);
    }
}

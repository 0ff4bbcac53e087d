package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantChanged;
import parley.registration.domain.ParticipantId;

public interface Participants extends Aggregates<ParticipantId, Participant, ParticipantChanged> {

    Page<Participant> list(ForumId forum, Paging paging);
}

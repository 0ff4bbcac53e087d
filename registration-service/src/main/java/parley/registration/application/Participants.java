package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.ForumId;
import parley.registration.domain.Participant;
import parley.registration.domain.ParticipantEvent;
import parley.registration.domain.ParticipantId;

public interface Participants extends Aggregates<ParticipantId, Participant, ParticipantEvent> {

    /** Those of a forum that are not erased, by id. */
    Page<Participant.Known> list(ForumId forum, Paging paging);
}

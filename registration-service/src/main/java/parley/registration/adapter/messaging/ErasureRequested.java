package parley.registration.adapter.messaging;

import java.time.Instant;
import parley.registration.domain.ParticipantEvent;

/** Wire record of {@code erasure-requested}, which this service reads itself as well. */
record ErasureRequested(String participantId, String registrationId, String forumId, Instant at) {

    static ErasureRequested of(ParticipantEvent.ErasureRequested requested) {
        return new ErasureRequested(
                requested.id().toString(),
                requested.registration().toString(),
                requested.forum().value(),
                requested.at());
    }
}

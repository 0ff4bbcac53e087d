package parley.registration.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.ParticipantEvent;

/** Wire record of {@code consent-changed}. */
record ConsentChanged(
        String participantId,
        String forumId,
        @Nullable String companyId,
        String purpose,
        boolean given,
        Instant at) {

    static ConsentChanged of(ParticipantEvent.ConsentChanged changed) {
        return new ConsentChanged(
                changed.id().toString(),
                changed.forum().value(),
                changed.company() == null ? null : changed.company().toString(),
                changed.purpose().name(),
                changed.given(),
                changed.at());
    }
}

package parley.notification.adapter.messaging;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Participant;

/** What this service reads of {@code participant-changed}. */
record ParticipantChanged(
        String participantId,
        String displayName,
        String email,
        String language,
        String timeZone,
        @Nullable String companyId) {

    Participant participant() {
        return new Participant(
                participantId, displayName, email, language, ZoneId.of(timeZone), companyId);
    }

    /** Name and address are personal data and stay out of logs. */
    @Override
    public String toString() {
        return "ParticipantChanged[" + participantId + "]";
    }
}

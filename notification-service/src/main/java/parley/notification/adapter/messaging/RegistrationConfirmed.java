package parley.notification.adapter.messaging;

import org.jspecify.annotations.Nullable;
import parley.notification.domain.Matter;

/** What this service reads of {@code registration-confirmed}. */
record RegistrationConfirmed(
        String registrationId,
        String participantId,
        String role,
        @Nullable String companyId,
        @Nullable String reference) {

    Matter.RegistrationConfirmed matter() {
        return new Matter.RegistrationConfirmed(registrationId, role, reference);
    }
}

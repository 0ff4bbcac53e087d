package parley.registration.adapter.messaging;

import org.jspecify.annotations.Nullable;
import parley.registration.domain.Enrolment;

record RegistrationSubmitted(
        String registrationId,
        String participantType,
        String role,
        @Nullable String reference,
        String channel) {

    static RegistrationSubmitted of(Enrolment enrolment) {
        return new RegistrationSubmitted(
                enrolment.id().toString(),
                enrolment.type().code(),
                enrolment.type().role().name(),
                enrolment.reference() == null ? null : enrolment.reference().value(),
                enrolment.channel().name());
    }
}

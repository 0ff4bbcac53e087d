package parley.registration.adapter.messaging;

import org.jspecify.annotations.Nullable;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Enrolment;

record RegistrationConfirmed(
        String registrationId,
        String participantId,
        String participantType,
        String role,
        @Nullable String companyId,
        @Nullable String reference) {

    static RegistrationConfirmed of(Enrolment enrolment) {
        return new RegistrationConfirmed(
                enrolment.id().toString(),
                enrolment.participantId().toString(),
                enrolment.type().code(),
                enrolment.type().role().name(),
                enrolment.companyId().map(CompanyId::toString).orElse(null),
                enrolment.reference() == null ? null : enrolment.reference().value());
    }
}

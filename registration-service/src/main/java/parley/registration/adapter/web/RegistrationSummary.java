package parley.registration.adapter.web;

import org.jspecify.annotations.Nullable;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Registration;
import parley.registration.domain.Role;

/** A registration without personal data: in lists, and what commands answer. */
record RegistrationSummary(
        String registrationId,
        String participantId,
        @Nullable String companyId,
        String participantType,
        Role role,
        @Nullable String reference,
        ShownStatus status) {

    static RegistrationSummary of(Registration registration) {
        Enrolment enrolment = ShownStatus.shown(registration).enrolment();
        return new RegistrationSummary(
                enrolment.id().toString(),
                enrolment.participantId().toString(),
                enrolment.companyId().map(CompanyId::toString).orElse(null),
                enrolment.type().code(),
                enrolment.type().role(),
                enrolment.reference() == null ? null : enrolment.reference().value(),
                ShownStatus.of(registration));
    }
}

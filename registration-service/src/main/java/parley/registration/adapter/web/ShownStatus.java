package parley.registration.adapter.web;

import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.RegistrationStatus;

/** The states that anybody sees. */
enum ShownStatus {
    SUBMITTED,
    APPROVED,
    REJECTED,
    CONFIRMED,
    CANCELLED;

    static ShownStatus of(Registration registration) {
        return switch (registration.status()) {
            case SUBMITTED -> SUBMITTED;
            case APPROVED -> APPROVED;
            case REJECTED -> REJECTED;
            case CONFIRMED -> CONFIRMED;
            case CANCELLED -> CANCELLED;
            case CLAIMING, RELEASED, ERASED ->
                    throw new IllegalStateException(
                            "Not taken, so not to be shown: " + registration.id());
        };
    }

    /** What is shown of it. */
    static Kept shown(Registration registration) {
        if (registration instanceof Kept kept) {
            return kept;
        }
        throw new IllegalStateException("Erased, so not to be shown: " + registration.id());
    }

    RegistrationStatus status() {
        return switch (this) {
            case SUBMITTED -> RegistrationStatus.SUBMITTED;
            case APPROVED -> RegistrationStatus.APPROVED;
            case REJECTED -> RegistrationStatus.REJECTED;
            case CONFIRMED -> RegistrationStatus.CONFIRMED;
            case CANCELLED -> RegistrationStatus.CANCELLED;
        };
    }
}

package parley.registration.domain;

/** The states of a {@link Registration} by name. */
public enum RegistrationStatus {
    CLAIMING,
    RELEASED,
    SUBMITTED,
    APPROVED,
    REJECTED,
    CONFIRMED,
    CANCELLED,
    ERASED
}

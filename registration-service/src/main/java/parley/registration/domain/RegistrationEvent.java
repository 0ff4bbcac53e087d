package parley.registration.domain;

import org.jspecify.annotations.Nullable;

/** What happened to a registration. */
public sealed interface RegistrationEvent {

    record RegistrationSubmitted(Enrolment enrolment) implements RegistrationEvent {}

    record RegistrationApproved(RegistrationId id, String approvedBy)
            implements RegistrationEvent {}

    record RegistrationRejected(RegistrationId id, Reason reason) implements RegistrationEvent {}

    record RegistrationConfirmed(Enrolment enrolment) implements RegistrationEvent {}

    record RegistrationCancelled(
            RegistrationId id, ParticipantId participant, @Nullable Reason reason)
            implements RegistrationEvent {}
}

package parley.registration.application;

import java.util.function.Function;
import parley.platform.refusal.Outcome;
import parley.registration.domain.Change;
import parley.registration.domain.ForumId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;

/** Changes taken registrations; the others don't exist for anybody outside. */
final class RegistrationChanges {

    private final Registrations registrations;

    RegistrationChanges(Registrations registrations) {
        this.registrations = registrations;
    }

    Outcome<Versioned<Registration>> change(
            ForumId forum,
            RegistrationId id,
            Function<Registration, Outcome<Change<Registration, RegistrationEvent>>> decide) {
        return registrations.change(
                id,
                state ->
                        state.isTaken() && state.enrolment().forum().equals(forum)
                                ? decide.apply(state)
                                : Outcome.refused(Refusals.unknownRegistration(id)));
    }

    static Outcome<Change<Registration, RegistrationEvent>> unchanged(Registration state) {
        return Outcome.of(Change.to(state));
    }

    static Outcome<Change<Registration, RegistrationEvent>> notNow(
            Registration state, String command) {
        return Outcome.refused(
                Refusals.notNow(state.enrolment().id(), command, state.status().name()));
    }
}

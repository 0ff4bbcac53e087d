package parley.registration.application;

import java.util.function.Function;
import parley.platform.refusal.Outcome;
import parley.registration.domain.Change;
import parley.registration.domain.ForumId;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Kept;
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
            Function<Kept, Outcome<Change<Registration, RegistrationEvent>>> decide) {
        return registrations.change(
                id, state -> FindRegistrations.taken(state, forum).flatMap(decide));
    }

    static Outcome<Change<Registration, RegistrationEvent>> unchanged(Registration state) {
        return Outcome.of(Change.to(state));
    }

    static Outcome<Change<Registration, RegistrationEvent>> notNow(
            Registration state, String command) {
        return Outcome.refused(Refusals.notNow(state.id(), command, state.status().name()));
    }
}

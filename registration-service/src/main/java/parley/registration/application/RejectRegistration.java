package parley.registration.application;

import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;
import parley.registration.domain.Change;
import parley.registration.domain.ForumId;
import parley.registration.domain.Reason;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Approved;
import parley.registration.domain.Registration.Cancelled;
import parley.registration.domain.Registration.Claiming;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.Registration.Rejected;
import parley.registration.domain.Registration.Released;
import parley.registration.domain.Registration.Submitted;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;

/** Turns a submitted registration down; the company or person may register again. */
public final class RejectRegistration {

    private final RegistrationChanges changes;
    private final OrganisedForums organised;
    private final UniqueThings uniqueThings;
    private final ForumClock clock;

    public RejectRegistration(
            Registrations registrations,
            OrganisedForums organised,
            UniqueThings uniqueThings,
            ForumClock clock) {
        this.changes = new RegistrationChanges(registrations);
        this.organised = organised;
        this.uniqueThings = uniqueThings;
        this.clock = clock;
    }

    /** Rejecting again changes nothing; the first reason stays. */
    public Outcome<Versioned<Registration>> reject(
            ForumId forum, RegistrationId id, Reason reason, Caller organiser) {
        return organised
                .of(organiser, forum)
                .flatMap(own -> changes.change(forum, id, state -> decide(state, reason)))
                .map(uniqueThings::released);
    }

    private Outcome<Change<Registration, RegistrationEvent>> decide(
            Kept registration, Reason reason) {
        return switch (registration) {
            case Submitted submitted -> Outcome.of(submitted.reject(reason, clock.now()));
            case Rejected _ -> RegistrationChanges.unchanged(registration);
            case Claiming _, Released _, Approved _, Confirmed _, Cancelled _ ->
                    RegistrationChanges.notNow(registration, "rejection");
        };
    }
}

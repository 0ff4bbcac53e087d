package parley.registration.application;

import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;
import parley.registration.domain.Change;
import parley.registration.domain.ForumId;
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

/** Lets a submitted registration in. Nothing else is missing then, so it is confirmed as well. */
public final class ApproveRegistration {

    private final RegistrationChanges changes;
    private final OrganisedForums organised;
    private final ForumClock clock;

    public ApproveRegistration(
            Registrations registrations, OrganisedForums organised, ForumClock clock) {
        this.changes = new RegistrationChanges(registrations);
        this.organised = organised;
        this.clock = clock;
    }

    /** Approving again changes nothing. */
    public Outcome<Versioned<Registration>> approve(
            ForumId forum, RegistrationId id, Caller organiser) {
        return organised
                .of(organiser, forum)
                .flatMap(own -> changes.change(forum, id, state -> decide(state, organiser)));
    }

    private Outcome<Change<Registration, RegistrationEvent>> decide(
            Kept registration, Caller organiser) {
        return switch (registration) {
            case Submitted submitted ->
                    Outcome.of(
                            submitted
                                    .approve(organiser.subject(), clock.now())
                                    .then(approved -> approved.confirm(clock.now())));
            case Approved approved -> Outcome.of(approved.confirm(clock.now()));
            case Confirmed _ -> RegistrationChanges.unchanged(registration);
            case Claiming _, Released _, Rejected _, Cancelled _ ->
                    RegistrationChanges.notNow(registration, "approval");
        };
    }
}

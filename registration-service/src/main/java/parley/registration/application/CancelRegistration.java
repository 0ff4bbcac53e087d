package parley.registration.application;

import org.jspecify.annotations.Nullable;
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

/** Ends a registration for good; the company or person may register again. */
public final class CancelRegistration {

    private final RegistrationChanges changes;
    private final FindRegistrations visible;
    private final UniqueThings uniqueThings;
    private final ForumClock clock;

    public CancelRegistration(
            Registrations registrations,
            FindRegistrations visible,
            UniqueThings uniqueThings,
            ForumClock clock) {
        this.changes = new RegistrationChanges(registrations);
        this.visible = visible;
        this.uniqueThings = uniqueThings;
        this.clock = clock;
    }

    /** Cancelling again changes nothing; the first reason stays. */
    public Outcome<Versioned<Registration>> cancel(
            ForumId forum, RegistrationId id, @Nullable Reason reason, Caller caller) {
        return changes.change(
                        forum,
                        id,
                        state ->
                                visible.check(state, caller)
                                        .flatMap(allowed -> decide(allowed, reason)))
                .map(uniqueThings::released);
    }

    private Outcome<Change<Registration, RegistrationEvent>> decide(
            Kept registration, @Nullable Reason reason) {
        return switch (registration) {
            case Submitted submitted -> Outcome.of(submitted.cancel(reason, clock.now()));
            case Approved approved -> Outcome.of(approved.cancel(reason, clock.now()));
            case Confirmed confirmed -> Outcome.of(confirmed.cancel(reason, clock.now()));
            case Cancelled _ -> RegistrationChanges.unchanged(registration);
            case Claiming _, Released _, Rejected _ ->
                    RegistrationChanges.notNow(registration, "cancellation");
        };
    }
}

package parley.registration.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parley.platform.refusal.Outcome;
import parley.platform.time.ForumClock;
import parley.registration.domain.Change;
import parley.registration.domain.Claimant;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Approved;
import parley.registration.domain.Registration.Cancelled;
import parley.registration.domain.Registration.Claiming;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.Registration.Erased;
import parley.registration.domain.Registration.Kept;
import parley.registration.domain.Registration.Rejected;
import parley.registration.domain.Registration.Released;
import parley.registration.domain.Registration.Submitted;
import parley.registration.domain.RegistrationEvent;

/**
 * Stores a registration as Claiming, claims what only one can have, completes it, makes the claims
 * final (backbone rule 15). Taken again, it goes on wherever it stopped. Each new start is an
 * attempt of its own: one that woke up late can't complete, and frees only what it holds itself.
 */
public final class TakeRegistration {

    private final Registrations registrations;
    private final UniqueThings uniqueThings;
    private final ForumClock clock;

    public TakeRegistration(
            Registrations registrations, UniqueThings uniqueThings, ForumClock clock) {
        this.registrations = registrations;
        this.uniqueThings = uniqueThings;
        this.clock = clock;
    }

    Outcome<Versioned<Registration>> take(Enrolment enrolment) {
        Claiming added = new Claiming(enrolment);
        if (registrations.add(added, List.of())) {
            return claim(enrolment, step -> registrations.changeAdded(enrolment.id(), added, step));
        }
        Versioned<Registration> before = registrations.find(enrolment.id()).orElseThrow();
        boolean same =
                before.state() instanceof Kept kept && kept.enrolment().saysTheSameAs(enrolment);
        return switch (before.state()) {
            case Claiming(Enrolment begun) when same -> claim(begun);
            case Claiming(Enrolment begun) -> startAgain(enrolment, begun);
            case Released(Enrolment released) -> startAgain(enrolment, released);
            case Submitted _, Approved _, Rejected _, Confirmed _, Cancelled _ ->
                    same
                            ? Outcome.of(before)
                            : Outcome.refused(Refusals.differentBefore(enrolment.id()));
            case Erased erased -> Outcome.refused(Refusals.erased(erased.id().toString()));
        };
    }

    private Outcome<Versioned<Registration>> startAgain(Enrolment enrolment, Enrolment before) {
        return registrations
                .change(
                        enrolment.id(),
                        state ->
                                Outcome.of(
                                        switch (state) {
                                            case Claiming claiming -> claiming.retry(enrolment);
                                            case Released released -> released.retry(enrolment);
                                            case Submitted _,
                                                    Approved _,
                                                    Rejected _,
                                                    Confirmed _,
                                                    Cancelled _,
                                                    Erased _ ->
                                                    Change.to(state);
                                        }))
                .flatMap(
                        after -> {
                            uniqueThings.release(before);
                            return switch (after.state()) {
                                case Claiming(Enrolment again) -> claim(again);
                                case Erased(var id, var _, var _, var _, var _) ->
                                        Outcome.refused(Refusals.erased(id.toString()));
                                case Kept _ -> Outcome.of(after);
                            };
                        });
    }

    private Outcome<Versioned<Registration>> claim(Enrolment attempt) {
        return claim(attempt, step -> registrations.change(attempt.id(), step));
    }

    private Outcome<Versioned<Registration>> claim(Enrolment attempt, Changing registration) {
        Optional<String> taken = uniqueThings.claim(attempt);
        return taken.isEmpty()
                ? complete(attempt, registration)
                : giveUp(attempt, taken.get(), registration);
    }

    private Outcome<Versioned<Registration>> complete(Enrolment attempt, Changing registration) {
        return registration
                .by(
                        state ->
                                Outcome.of(
                                        whileClaiming(
                                                attempt.claimant(),
                                                state,
                                                claiming -> claiming.complete(clock.now()))))
                .flatMap(
                        after -> {
                            if (after.state().holdsClaimsOf(attempt.claimant())) {
                                uniqueThings.makeFinal(attempt);
                                return Outcome.of(after);
                            }
                            uniqueThings.release(attempt);
                            return Outcome.refused(Refusals.busy());
                        });
    }

    private Outcome<Versioned<Registration>> giveUp(
            Enrolment attempt, String field, Changing registration) {
        return registration
                .by(
                        state ->
                                Outcome.of(
                                        whileClaiming(
                                                attempt.claimant(), state, Claiming::release)))
                .flatMap(
                        after -> {
                            if (after.state().holdsClaimsOf(attempt.claimant())) {
                                return Outcome.of(after);
                            }
                            uniqueThings.release(attempt);
                            return Outcome.refused(Refusals.taken(field, attempt));
                        });
    }

    /** What this step does to the attempt; nothing once another has ended or overtaken it. */
    static Change<Registration, RegistrationEvent> whileClaiming(
            Claimant attempt,
            Registration state,
            Function<Claiming, Change<Registration, RegistrationEvent>> step) {
        return state instanceof Claiming claiming && claiming.enrolment().claimant().equals(attempt)
                ? step.apply(claiming)
                : Change.to(state);
    }

    /** Changes the attempt's registration, which was just added or is read. */
    @FunctionalInterface
    private interface Changing {
        Outcome<Versioned<Registration>> by(
                Function<Registration, Outcome<Change<Registration, RegistrationEvent>>> step);
    }
}

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
        if (registrations.add(new Claiming(enrolment), List.of())) {
            return claim(enrolment);
        }
        Versioned<Registration> before = registrations.find(enrolment.id()).orElseThrow();
        boolean same = before.state().enrolment().saysTheSameAs(enrolment);
        return switch (before.state()) {
            case Claiming(Enrolment begun) when same -> claim(begun);
            case Claiming(Enrolment begun) -> startAgain(enrolment, begun);
            case Released(Enrolment released) -> startAgain(enrolment, released);
            case Submitted _, Approved _, Rejected _, Confirmed _, Cancelled _ ->
                    same
                            ? Outcome.of(before)
                            : Outcome.refused(Refusals.differentBefore(enrolment.id()));
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
                                                    Cancelled _ ->
                                                    Change.to(state);
                                        }))
                .flatMap(
                        after -> {
                            uniqueThings.release(before);
                            return after.state() instanceof Claiming(Enrolment again)
                                    ? claim(again)
                                    : Outcome.of(after);
                        });
    }

    private Outcome<Versioned<Registration>> claim(Enrolment attempt) {
        Optional<String> taken = uniqueThings.claim(attempt);
        return taken.isEmpty() ? complete(attempt) : giveUp(attempt, taken.get());
    }

    private Outcome<Versioned<Registration>> complete(Enrolment attempt) {
        return registrations
                .change(
                        attempt.id(),
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

    private Outcome<Versioned<Registration>> giveUp(Enrolment attempt, String field) {
        return registrations
                .change(
                        attempt.id(),
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
}

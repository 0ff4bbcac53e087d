package parley.registration.application;

import java.time.Clock;
import java.time.Duration;
import parley.platform.claim.Claims;
import parley.platform.claim.Claims.Claim;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.registration.domain.Claimant;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Claiming;

/**
 * Settles claims whose registration stopped half-way: where it was completed they become final;
 * where it was not, it is released first, so that it can't complete any more, and then they are
 * freed (backbone rule 15). Any number of replicas may sweep at once.
 */
public final class SweepClaims {

    private static final int BATCH = 100;

    private final Claims claims;
    private final Registrations registrations;
    private final Clock clock;
    private final Duration abandonedAfter;

    public SweepClaims(
            Claims claims, Registrations registrations, Clock clock, Duration abandonedAfter) {
        this.claims = claims;
        this.registrations = registrations;
        this.clock = clock;
        this.abandonedAfter = abandonedAfter;
    }

    /** Settles the oldest ones; how many there were. */
    public int sweep() {
        var unfinished = claims.unfinished(clock.instant().minus(abandonedAfter), BATCH);
        unfinished.forEach(this::settle);
        return unfinished.size();
    }

    private void settle(Claim claim) {
        var claimant = Claimant.parse(claim.claimant());
        var after =
                registrations.change(
                        claimant.registration(),
                        state ->
                                Outcome.of(
                                        TakeRegistration.whileClaiming(
                                                claimant, state, Claiming::release)));
        switch (after) {
            case Outcome.Accepted(Versioned<Registration> registration)
                    when registration.state().holdsClaimsOf(claimant) ->
                    claims.makeFinal(claim.id(), claim.claimant());
            case Outcome.Accepted(Versioned<Registration> registration) ->
                    claims.release(claim.id(), claim.claimant());
            case Outcome.Refused(Refusal refusal) -> {
                // Busy: somebody is at it right now. The next sweep looks again.
            }
        }
    }
}

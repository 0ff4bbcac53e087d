package parley.platform.lease;

import java.util.Set;

/**
 * Decides when another's lease may be taken over: when this replica has itself seen the same token
 * for the lease's length, on its own monotonic clock. A clock that jumps, there or here, changes
 * nothing.
 *
 * @param <K> what is leased
 */
public final class LeaseWatch<K> {

    private final Sightings<K> tokens;

    public LeaseWatch(MonotonicClock clock) {
        this.tokens = new Sightings<>(clock);
    }

    /** Also remembers that it was seen now. */
    public boolean mayTakeOver(K leased, Lease lease) {
        return tokens.unchanged(leased, lease.token()).compareTo(lease.length()) >= 0;
    }

    /** Forgets everything that is not leased any more. */
    public void retain(Set<K> leased) {
        tokens.retain(leased);
    }
}

package parley.platform.lease;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides when another's lease may be taken over: when this replica has itself seen the same token
 * for the lease's length, on its own monotonic clock. A clock that jumps, there or here, changes
 * nothing.
 *
 * @param <K> what is leased
 */
public final class LeaseWatch<K> {

    private final MonotonicClock clock;
    private final Map<K, Sighting> sightings = new ConcurrentHashMap<>();

    public LeaseWatch(MonotonicClock clock) {
        this.clock = clock;
    }

    /** Also remembers that it was seen now. */
    public boolean mayTakeOver(K leased, Lease lease) {
        long now = clock.nanos();
        Sighting first =
                sightings.compute(
                        leased,
                        (key, seen) ->
                                seen != null && seen.token().equals(lease.token())
                                        ? seen
                                        : new Sighting(lease.token(), now));
        return now - first.nanos() >= lease.length().toNanos();
    }

    /** Forgets everything that is not leased any more. */
    public void retain(Set<K> leased) {
        sightings.keySet().retainAll(leased);
    }

    private record Sighting(String token, long nanos) {}
}

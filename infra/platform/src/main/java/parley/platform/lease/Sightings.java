package parley.platform.lease;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * For how long this replica has seen things unchanged, on its own monotonic clock. A clock that
 * jumps, here or at another replica, changes nothing.
 *
 * @param <K> what is looked at
 */
public final class Sightings<K> {

    private final MonotonicClock clock;
    private final Map<K, Sighting> first = new ConcurrentHashMap<>();

    public Sightings(MonotonicClock clock) {
        this.clock = clock;
    }

    /**
     * Also remembers that it was seen now; zero the first time.
     *
     * @param state equal as long as it is unchanged
     */
    public Duration unchanged(K thing, Object state) {
        long now = clock.nanos();
        Sighting seen =
                first.compute(
                        thing,
                        (key, earlier) ->
                                earlier != null && earlier.state().equals(state)
                                        ? earlier
                                        : new Sighting(state, now));
        return Duration.ofNanos(now - seen.nanos());
    }

    /** Forgets all others. */
    public void retain(Set<K> things) {
        first.keySet().retainAll(things);
    }

    private record Sighting(Object state, long nanos) {}
}

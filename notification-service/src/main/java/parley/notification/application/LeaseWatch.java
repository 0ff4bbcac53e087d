package parley.notification.application;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * Tells when an attempt's lease is over: when this replica itself has seen the same token for the
 * lease's length on its own monotonic clock, so that clock jumps and clocks that differ don't
 * matter (backbone rule 5). For one thread.
 */
final class LeaseWatch {

    private final Duration length;
    private final LongSupplier nanoTime;
    private Map<UUID, Long> firstSeen = new HashMap<>();

    LeaseWatch(Duration length, LongSupplier nanoTime) {
        this.length = length;
        this.nanoTime = nanoTime;
    }

    /** Of the tokens that are held now, those whose lease is over; others are forgotten. */
    Collection<UUID> over(Collection<UUID> tokens) {
        long now = nanoTime.getAsLong();
        Map<UUID, Long> seen = new HashMap<>();
        tokens.forEach(token -> seen.put(token, firstSeen.getOrDefault(token, now)));
        firstSeen = seen;
        return seen.entrySet().stream()
                .filter(entry -> now - entry.getValue() >= length.toNanos())
                .map(Map.Entry::getKey)
                .toList();
    }
}

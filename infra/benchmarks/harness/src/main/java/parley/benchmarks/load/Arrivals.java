package parley.benchmarks.load;

import java.time.Duration;

/**
 * When requests are to start: evenly spaced, and independent of what becomes of the earlier ones.
 * Latency counts from here, so a request that could not start in time is as late as its client saw
 * it (no coordinated omission).
 */
public record Arrivals(double perSecond, Duration length) {

    public Arrivals {
        if (!(perSecond > 0) || !length.isPositive()) {
            throw new IllegalArgumentException("no arrivals: " + perSecond + "/s for " + length);
        }
    }

    public int count() {
        return (int) Math.max(1, Math.round(perSecond * length.toNanos() / 1e9));
    }

    /** Nanoseconds after the first one. */
    public long offset(int arrival) {
        return Math.round(arrival * 1e9 / perSecond);
    }
}

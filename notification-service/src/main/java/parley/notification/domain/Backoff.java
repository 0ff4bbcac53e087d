package parley.notification.domain;

import java.time.Duration;

/** How long a mail that could not be handed over waits: doubled each time, up to a limit. */
public record Backoff(Duration first, Duration longest) {

    public Backoff {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("Not a back-off: " + first + " to " + longest);
        }
    }

    /** The wait after so many attempts, from 1. */
    public Duration after(int attempts) {
        int doublings = Math.min(attempts - 1, 30);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}

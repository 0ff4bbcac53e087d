package parley.matchmaking.domain;

import java.time.Instant;

/** Half-open: the end is the first instant after it. */
public record TimeSpan(Instant start, Instant end) {

    public TimeSpan {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A span from " + start + " cannot end " + end);
        }
    }

    /** One that ends when the other begins does not. */
    public boolean overlaps(TimeSpan other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean hasBegunBy(Instant now) {
        return !now.isBefore(start);
    }
}

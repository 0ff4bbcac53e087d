package parley.session.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Half-open: a span that ends at 10:20 and one that starts then do not overlap.
 *
 * @param end exclusive, after the start
 */
public record Span(Instant start, Instant end) {

    public Span {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("Not a span: %s to %s".formatted(start, end));
        }
    }

    public static Span of(Instant start, Duration length) {
        return new Span(start, start.plus(length));
    }

    public Duration length() {
        return Duration.between(start, end);
    }

    public boolean overlaps(Span other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(Span other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}

package parley.matchmaking.domain.request;

/**
 * How many accepted meetings a company should have at least, and may have at most.
 *
 * @param minimum from 0; a figure for the scheduler and the organiser, nothing is refused by it
 * @param maximum from 1 and from the minimum; further accepted requests wait
 */
public record Limits(int minimum, int maximum) {

    /** Where an organiser set nothing. */
    public static final Limits NONE = new Limits(0, Integer.MAX_VALUE);

    public Limits {
        if (minimum < 0 || maximum < 1 || maximum < minimum) {
            throw new IllegalArgumentException(
                    "A minimum is from 0, a maximum from 1 and from the minimum; not %d and %d"
                            .formatted(minimum, maximum));
        }
    }
}

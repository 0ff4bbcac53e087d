package parley.recommendation;

/**
 * What a company let be known of another one.
 *
 * @param by reference of the one that said it
 * @param about reference of the other one
 */
public record Feedback(String by, String about, Signal signal) {

    /** Asked or said yes; said no; met; rated. */
    public sealed interface Signal {}

    /** Asked for a meeting, or accepted one. */
    public record Accepted() implements Signal {}

    public record Declined() implements Signal {}

    public record Met() implements Signal {}

    /**
     * What a side thought of a meeting.
     *
     * @param stars 1 to 5
     */
    public record Rated(int stars) implements Signal {

        public Rated {
            if (stars < 1 || stars > 5) {
                throw new IllegalArgumentException("A rating has 1 to 5 stars, not " + stars);
            }
        }
    }
}

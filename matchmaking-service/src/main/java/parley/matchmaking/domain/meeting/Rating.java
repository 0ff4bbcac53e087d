package parley.matchmaking.domain.meeting;

/**
 * How good a meeting was for one side.
 *
 * @param stars 1 (of no use) to 5
 */
public record Rating(int stars) {

    public Rating {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("A rating has 1 to 5 stars, not " + stars);
        }
    }
}

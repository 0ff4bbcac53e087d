package parley.recommendation;

/** What one of two likes does not make up for what the other doesn't. */
final class Mutual {

    private Mutual() {}

    /** The harmonic mean: 0 if either is, and never above twice the lower one. */
    static double of(double one, double other) {
        return one + other == 0 ? 0 : 2 * one * other / (one + other);
    }
}

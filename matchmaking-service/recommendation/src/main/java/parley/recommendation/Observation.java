package parley.recommendation;

/**
 * A signal as a share of yes.
 *
 * @param liked from 0 to 1
 * @param weight how much it tells, in answers to a request
 */
record Observation(double liked, double weight) {

    /** It was there and somebody else was asked. */
    static final Observation PASSED_OVER = new Observation(0, 1);

    static Observation of(Feedback.Signal signal) {
        return switch (signal) {
            case Feedback.Accepted() -> new Observation(1, 1);
            case Feedback.Declined() -> new Observation(0, 1);
            // That it took place says little more than that it was accepted.
            case Feedback.Met() -> new Observation(1, 0.5);
            // Told by people who spoke to one another.
            case Feedback.Rated(int stars) -> new Observation((stars - 1) / 4.0, 2);
        };
    }

    boolean isLiked() {
        return liked > 0.5;
    }
}

package parley.benchmarks.load;

/**
 * Looks for the highest rate that is sustained: upwards in big steps until one is not, then by
 * halving what is between. A rate is given up only when it failed twice, so that one disturbance
 * from outside does not decide.
 */
public final class RateSearch {

    private static final double UPWARDS = 1.5;

    private final double precision;
    private double sustained;
    private double tooHigh = Double.POSITIVE_INFINITY;
    private double next;
    private boolean failedOnce;

    /**
     * Begins there.
     *
     * @param precision ratio of the lowest rate that failed to the highest that was sustained at
     *     which the search ends, above 1
     */
    public RateSearch(double first, double precision) {
        this.next = first;
        this.precision = precision;
    }

    /** Requests per second to try. */
    public double next() {
        return next;
    }

    /** What came of {@link #next}. */
    public void tried(boolean wasSustained) {
        if (wasSustained) {
            sustained = next;
            failedOnce = false;
            next = tooHigh == Double.POSITIVE_INFINITY ? next * UPWARDS : between();
        } else if (!failedOnce) {
            failedOnce = true;
        } else {
            tooHigh = next;
            failedOnce = false;
            next = sustained == 0 ? next / UPWARDS : between();
        }
    }

    public boolean isSettled() {
        return sustained > 0 && tooHigh / sustained <= precision;
    }

    /** The highest that was sustained so far; 0 for none. */
    public double highest() {
        return sustained;
    }

    private double between() {
        return Math.sqrt(sustained * tooHigh);
    }
}

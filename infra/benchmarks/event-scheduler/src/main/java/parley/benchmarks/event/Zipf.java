package parley.benchmarks.event;

import java.util.Arrays;

/** Ranks from 0, of which rank r is drawn in proportion to 1 / (r + 1)^exponent (Zipf's law). */
final class Zipf {

    private final double[] upTo;

    Zipf(int ranks, double exponent) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += StrictMath.pow(rank + 1.0, -exponent);
            upTo[rank] = sum;
        }
    }

    /**
     * A rank.
     *
     * @param uniform from 0 (inclusive) to 1 (exclusive)
     */
    int draw(double uniform) {
        int found = Arrays.binarySearch(upTo, uniform * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found >= 0 ? found + 1 : -found - 1);
    }
}

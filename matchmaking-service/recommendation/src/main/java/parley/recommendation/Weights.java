package parley.recommendation;

/**
 * Numbers learnt step by step, each with the step size of AdaGrad (Duchi, Hazan and Singer 2011)
 * and drawn back to where it started.
 */
final class Weights {

    private static final double STEP = 0.08;

    private final double kept;
    private final double[] value;
    private final double[] prior;
    private final double[] squares;

    /**
     * @param kept how strongly the prior draws, per observation that touches the weight
     */
    Weights(double[] prior, double kept) {
        this.kept = kept;
        this.prior = prior.clone();
        this.value = prior.clone();
        this.squares = new double[prior.length];
    }

    double at(int number) {
        return value[number];
    }

    void descend(int number, double slope) {
        double whole = slope + kept * (value[number] - prior[number]);
        squares[number] += whole * whole;
        if (squares[number] > 0) {
            value[number] -= STEP * whole / Math.sqrt(squares[number]);
        }
    }
}

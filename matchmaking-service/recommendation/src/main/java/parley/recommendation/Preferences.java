package parley.recommendation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What companies like, learnt from their feedback: a logistic regression on the factors for each
 * side, and on top of it what sets a company apart: its taste for traits and along a few directions
 * that nobody named, how well liked it is by all, and how ready it is for any meeting.
 *
 * <p>Everything starts at its prior and is drawn back to it, so that one answer changes little, and
 * a forum without feedback is ranked by the priors alone. Equal feedback in equal order gives equal
 * weights, on every machine.
 */
final class Preferences {

    /** Directions of taste that nobody named. */
    private static final int HIDDEN = 8;

    /** Small and not all equal, or the directions would stay the same one. */
    private static final double SPREAD = 0.1;

    /** What all companies of a side say is much; what one says is little. */
    private static final double FACTORS_KEPT = 0.0005;

    private static final double COMPANY_KEPT = 0.2;
    private static final double TASTE_KEPT = 1;
    private static final double HIDDEN_KEPT = 10;

    private static final int NOTHING = -1;
    private static final int CHAPTER = Factor.CHAPTER.at();
    private static final int HEADING = Factor.HEADING.at();
    private static final int SUBHEADING = Factor.SUBHEADING.at();

    private final int traits;
    private final Weights factors;
    private final Weights taste;
    private final Weights appeal;
    private final Weights readiness;
    private final Weights wants;
    private final Weights has;

    Preferences(int companies, int traits) {
        this.traits = traits;
        this.factors = new Weights(priors(), FACTORS_KEPT);
        this.taste = new Weights(new double[companies * traits], TASTE_KEPT);
        this.appeal = new Weights(new double[companies], COMPANY_KEPT);
        this.readiness = new Weights(new double[companies], COMPANY_KEPT);
        this.wants = new Weights(scattered(companies, 1), HIDDEN_KEPT);
        this.has = new Weights(scattered(companies, 2), HIDDEN_KEPT);
    }

    /** From 0 to 1, the mean over how far goods may agree. */
    double chance(Known who, Known whom, double[] values) {
        double[] yes = byGoods(who, whom, values);
        double[] agree = agree(values);
        return IntStream.range(0, yes.length).mapToDouble(at -> agree[at] * yes[at]).sum();
    }

    /**
     * From 0 to 1, the harmonic mean of both chances. Goods agree for both of them or for neither,
     * so the chances are those of one case, and the mean over the cases comes last.
     */
    double both(Known one, Known other, double[] ones, double[] others) {
        double[] yes = byGoods(one, other, ones);
        double[] too = byGoods(other, one, others);
        double[] agree = agree(ones);
        return IntStream.range(0, yes.length)
                .mapToDouble(at -> agree[at] * Mutual.of(yes[at], too[at]))
                .sum();
    }

    /**
     * The chances that goods agree in nothing, in no more than a chapter, a heading, and wholly.
     */
    private static double[] agree(double[] values) {
        return new double[] {
            1 - values[CHAPTER],
            values[CHAPTER] - values[HEADING],
            values[HEADING] - values[SUBHEADING],
            values[SUBHEADING]
        };
    }

    /** The chance of a yes in each of these cases. */
    private double[] byGoods(Known who, Known whom, double[] values) {
        double odds = factors(who, values) + personal(who, whom) + appeal(whom);
        double chapter = odds + factors.at(at(who, CHAPTER));
        double heading = chapter + factors.at(at(who, HEADING));
        double subheading = heading + factors.at(at(who, SUBHEADING));
        return new double[] {
            logistic(odds), logistic(chapter), logistic(heading), logistic(subheading)
        };
    }

    void learn(Known who, Known whom, double[] values, Observation observation) {
        double[] yes = byGoods(who, whom, values);
        double[] agree = agree(values);
        double chance = chance(who, whom, values);
        double wrong =
                observation.weight() * (chance - observation.liked()) / (chance * (1 - chance));
        double slope = 0;
        int[] cases = {NOTHING, CHAPTER, HEADING, SUBHEADING};
        for (int at = cases.length - 1; at >= 0; at--) {
            slope += wrong * agree[at] * yes[at] * (1 - yes[at]);
            if (at > 0) {
                factors.descend(at(who, cases[at]), slope);
            }
        }
        for (int factor = 0; factor < values.length; factor++) {
            if (values[factor] != 0 && !isGoods(factor)) {
                factors.descend(at(who, factor), slope * values[factor]);
            }
        }
        appeal.descend(whom.number(), slope);
        readiness.descend(who.number(), slope);
        for (int at = 0; at < whom.traits(); at++) {
            taste.descend(who.number() * traits + whom.trait(at), slope);
        }
        for (int direction = 0; direction < HIDDEN; direction++) {
            int mine = who.number() * HIDDEN + direction;
            int theirs = whom.number() * HIDDEN + direction;
            double wanted = wants.at(mine);
            wants.descend(mine, slope * has.at(theirs));
            has.descend(theirs, slope * wanted);
        }
    }

    /** What a factor adds to the log-odds. */
    double part(Known who, Factor factor, double[] values) {
        return factors.at(at(who, factor.at())) * values[factor.at()];
    }

    /** What is liked about a company by all, in log-odds. */
    double appeal(Known whom) {
        return appeal.at(whom.number());
    }

    /** What sets the one's taste for the other apart from its side's, in log-odds. */
    double taste(Known who, Known whom) {
        double sum = 0;
        for (int at = 0; at < whom.traits(); at++) {
            sum += taste.at(who.number() * traits + whom.trait(at));
        }
        for (int direction = 0; direction < HIDDEN; direction++) {
            sum +=
                    wants.at(who.number() * HIDDEN + direction)
                            * has.at(whom.number() * HIDDEN + direction);
        }
        return sum;
    }

    private double personal(Known who, Known whom) {
        return readiness.at(who.number()) + taste(who, whom);
    }

    private double factors(Known who, double[] values) {
        double sum = 0;
        for (int factor = 0; factor < values.length; factor++) {
            if (!isGoods(factor)) {
                sum += factors.at(at(who, factor)) * values[factor];
            }
        }
        return sum;
    }

    private static boolean isGoods(int factor) {
        return factor == CHAPTER || factor == HEADING || factor == SUBHEADING;
    }

    private static int at(Known who, int factor) {
        int side = who.profile().side() == Side.SELLER ? 0 : 1;
        return side * Factor.values().length + factor;
    }

    /** Sellers' and buyers', which start alike. */
    private static double[] priors() {
        List<Factor> all = List.of(Factor.values());
        return Stream.of(all, all).flatMap(List::stream).mapToDouble(Factor::prior).toArray();
    }

    private static double[] scattered(int companies, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles((long) companies * HIDDEN, -SPREAD, SPREAD).toArray();
    }

    /** The strict one is the same on every processor. */
    private static double logistic(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }
}

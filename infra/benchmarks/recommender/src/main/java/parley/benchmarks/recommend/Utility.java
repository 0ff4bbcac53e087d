package parley.benchmarks.recommend;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The hidden truth: the chance with which a company would say yes to another one if it knew all of
 * it. A part of it follows from nothing at all.
 */
final class Utility {

    static final double NOBODY = -4.5;
    static final double GOODS = 5;
    static final double STYLE = 1;
    static final double MARKET = 1.2;
    static final double SPEECH = 1;
    static final double SIZE = 0.6;
    static final double INTENT = 0.6;
    static final double QUALITY = 0.7;
    static final double WHIM = 0.8;

    static final double BY_INTERPRETER = 0.5;
    static final double OTHER_MARKET = 0.2;

    private final Goods goods;
    private final Set<Set<String>> interpreted;
    private final long seed;

    Utility(Goods goods, Set<Set<String>> interpreted, long seed) {
        this.goods = goods;
        this.interpreted = interpreted;
        this.seed = seed;
    }

    /** Both say yes. */
    double mutual(Hidden one, Hidden other) {
        return chance(one, other) * chance(other, one);
    }

    double chance(Hidden who, Hidden whom) {
        return 1 / (1 + StrictMath.exp(-odds(who, whom)));
    }

    /** Log-odds. */
    double odds(Hidden who, Hidden whom) {
        return oddsButWhim(who, whom) + WHIM * whim(who, whom);
    }

    double oddsButWhim(Hidden who, Hidden whom) {
        return NOBODY
                + GOODS * trade(who.goods(), whom.goods())
                + STYLE * style(who, whom)
                + MARKET * (who.markets().contains(whom.country()) ? 1 : OTHER_MARKET)
                + SPEECH * speech(who, whom)
                - SIZE * Math.abs(who.sizeLiked() - whom.size())
                + INTENT * (who.intents().stream().anyMatch(whom.intents()::contains) ? 1 : 0)
                + QUALITY * whom.quality();
    }

    /** The best bargain counts most, a second one a little. */
    double trade(List<Integer> its, List<Integer> others) {
        double best = 0;
        double sum = 0;
        for (int mine : its) {
            double nearest = 0;
            for (int theirs : others) {
                nearest = Math.max(nearest, goods.replaces(mine, theirs));
            }
            best = Math.max(best, nearest);
            sum += nearest;
        }
        return 0.8 * best + 0.2 * sum / its.size();
    }

    static double style(Hidden who, Hidden whom) {
        return whom.styles().stream()
                .mapToDouble(style -> who.likes().get(style))
                .average()
                .orElse(0);
    }

    private double speech(Hidden who, Hidden whom) {
        return speech(who, whom, Math.min(who.fluency(), whom.fluency()));
    }

    /**
     * @param fluency of the two in a language that both have
     */
    double speech(Hidden who, Hidden whom, double fluency) {
        List<String> mine = who.languages();
        if (mine.stream().anyMatch(whom.languages()::contains)) {
            return fluency;
        }
        boolean helped =
                mine.stream()
                        .anyMatch(
                                own ->
                                        whom.languages().stream()
                                                .anyMatch(
                                                        their ->
                                                                interpreted.contains(
                                                                        Set.of(own, their))));
        return helped ? BY_INTERPRETER : 0;
    }

    /** Of this pair and direction, and of nothing else. */
    private double whim(Hidden who, Hidden whom) {
        long pair = 31L * who.reference().hashCode() + whom.reference().hashCode();
        return new SplittableRandom(seed ^ pair * 0x9E3779B97F4A7C15L).nextGaussian();
    }
}

package parley.benchmarks.recommend;

import java.util.List;

/**
 * What came out.
 *
 * @param companies of each side
 * @param feedback signals that the recommender learnt from
 * @param ndcg10 of the lists served, NDCG@10 by mutual utility; the oracle's is 1
 * @param ofOracle {@code ndcg10} by the oracle's, so the same number
 * @param textAlone NDCG@10 by the texts only, without a cap
 * @param overText {@code ndcg10} above {@code textAlone}, as a share of it
 * @param byChance NDCG@10 of lists drawn by lot
 * @param coldStart NDCG@10 before there was any feedback in the forum
 * @param newcomers NDCG@10 of the companies without any feedback, in the forum that has some
 * @param ceilings what could be reached, to compare with {@code coldStart}
 * @param exposureGini of the lists of 20 served, of the side where it is higher
 * @param top20P95Millis to make a list of 20 of {@code companies} candidates, with its reasons
 * @param seconds to read all profiles and learn the feedback
 * @param missed names of the aims that were not met
 */
record Report(
        long seed,
        double noise,
        int companies,
        int feedback,
        double ndcg10,
        double ofOracle,
        double textAlone,
        double overText,
        double byChance,
        double coldStart,
        double newcomers,
        Ceilings ceilings,
        double exposureGini,
        double top20P95Millis,
        double seconds,
        Aims aims,
        List<String> missed) {}

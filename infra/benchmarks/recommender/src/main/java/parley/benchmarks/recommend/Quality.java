package parley.benchmarks.recommend;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import parley.recommendation.Pair;

/** How good lists are, by the hidden utilities. */
final class Quality {

    static final int SHOWN = 10;

    private final Truth truth;
    private final Set<Pair> apart;

    /**
     * @param apart pairs that can't be recommended, to the oracle neither
     */
    Quality(Truth truth, Set<Pair> apart) {
        this.truth = truth;
        this.apart = apart;
    }

    /**
     * The mean NDCG@10 (Järvelin and Kekäläinen 2002) with the mutual utility as the gain; the
     * ideal list is the oracle's, which knows all utilities and heeds no cap.
     *
     * @param lists references, best first, by company
     */
    double ndcg(Collection<Hidden> readers, Function<Hidden, List<String>> lists) {
        return readers.stream()
                .mapToDouble(reader -> ndcg(reader, lists.apply(reader)))
                .average()
                .orElseThrow();
    }

    private double ndcg(Hidden reader, List<String> list) {
        double[] ideal =
                truth.opposite(reader).stream()
                        .map(Hidden::reference)
                        .filter(other -> !apart.contains(new Pair(reader.reference(), other)))
                        .mapToDouble(other -> -truth.mutual(reader, other))
                        .sorted()
                        .limit(SHOWN)
                        .map(gain -> -gain)
                        .toArray();
        double[] gains =
                list.stream()
                        .limit(SHOWN)
                        .mapToDouble(other -> truth.mutual(reader, other))
                        .toArray();
        return discounted(gains) / discounted(ideal);
    }

    private static double discounted(double[] gains) {
        return IntStream.range(0, gains.length)
                .mapToDouble(at -> gains[at] / (Math.log(at + 2.0) / Math.log(2)))
                .sum();
    }

    /** The Gini coefficient: 0 if all are shown alike, near 1 if only a few are. */
    static double gini(int[] shown) {
        int[] ascending = shown.clone();
        Arrays.sort(ascending);
        double sum = IntStream.of(ascending).sum();
        double weighted =
                IntStream.range(0, ascending.length)
                        .mapToDouble(at -> (2.0 * (at + 1) - ascending.length - 1) * ascending[at])
                        .sum();
        return weighted / (ascending.length * sum);
    }
}

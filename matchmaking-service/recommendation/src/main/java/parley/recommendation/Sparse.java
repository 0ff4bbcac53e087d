package parley.recommendation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * A vector with few values that are not 0, of length 1 or without any.
 *
 * @param at ascending
 */
record Sparse(int[] at, double[] value) {

    static Sparse unit(SortedMap<Integer, Double> values) {
        double length =
                Math.sqrt(values.values().stream().mapToDouble(one -> one * one).sum());
        int[] at = values.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] value = values.values().stream().mapToDouble(one -> one / length).toArray();
        return new Sparse(at, value);
    }

    /** The cosine of the angle between the two. */
    double dot(Sparse other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < at.length && theirs < other.at.length) {
            int ahead = Integer.compare(at[mine], other.at[theirs]);
            if (ahead == 0) {
                sum += value[mine++] * other.value[theirs++];
            } else if (ahead < 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return sum;
    }

    /** Where the product of both is highest; empty where they have nothing in common. */
    Optional<Integer> strongest(Sparse other) {
        return IntStream.of(at)
                .filter(place -> of(place) * other.of(place) > 0)
                .boxed()
                .max(Comparator.comparingDouble(place -> of(place) * other.of(place)));
    }

    private double of(int place) {
        int found = Arrays.binarySearch(at, place);
        return found < 0 ? 0 : value[found];
    }
}

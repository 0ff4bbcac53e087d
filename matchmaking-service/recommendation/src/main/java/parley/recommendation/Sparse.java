package parley.recommendation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Chances, from 0 to 1, of few among many things; all others have none. */
final class Sparse {

    /** Ascending. */
    private final int[] at;

    private final double[] chance;

    private Sparse(int[] at, double[] chance) {
        this.at = at;
        this.chance = chance;
    }

    static Sparse of(SortedMap<Integer, Double> chances) {
        return new Sparse(
                chances.keySet().stream().mapToInt(Integer::intValue).toArray(),
                chances.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return at.length;
    }

    int thing(int number) {
        return at[number];
    }

    double chance(int number) {
        return chance[number];
    }

    /** The chance that the two have anything in common. */
    double meets(Sparse other) {
        double none = 1;
        int mine = 0;
        int theirs = 0;
        while (mine < at.length && theirs < other.at.length) {
            int ahead = Integer.compare(at[mine], other.at[theirs]);
            if (ahead == 0) {
                none *= 1 - chance[mine++] * other.chance[theirs++];
            } else if (ahead < 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return 1 - none;
    }

    /** What the two most likely have in common, if both have it with this chance or more. */
    Optional<Integer> strongest(Sparse other, double least) {
        return IntStream.of(at)
                .filter(thing -> of(thing) * other.of(thing) >= least)
                .boxed()
                .max(Comparator.comparingDouble(thing -> of(thing) * other.of(thing)));
    }

    double of(int thing) {
        int found = Arrays.binarySearch(at, thing);
        return found < 0 ? 0 : chance[found];
    }
}

package parley.benchmarks.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draws that the generator needs, from one seed. */
final class Chance {

    private final SplittableRandom random;

    Chance(SplittableRandom random) {
        this.random = random;
    }

    boolean of(double share) {
        return random.nextDouble() < share;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double gaussian() {
        return random.nextGaussian();
    }

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Different ones. */
    <T> List<T> some(int count, List<T> of) {
        List<T> left = new ArrayList<>(of);
        return IntStream.range(0, Math.min(count, of.size()))
                .mapToObj(_ -> left.remove(below(left.size())))
                .toList();
    }

    SplittableRandom random() {
        return random;
    }
}

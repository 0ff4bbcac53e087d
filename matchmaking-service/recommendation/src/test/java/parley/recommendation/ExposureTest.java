package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ExposureTest {

    private static final int LISTS = 40;
    private static final int CANDIDATES = 30;
    private static final int LENGTH = 6;

    private final long seed = System.nanoTime();
    private final float[][] scores = popular(new Random(seed));

    @RepeatedTest(5)
    void nobodyStandsOnMoreListsThanOneAndAHalfTimesTheMean() {
        int[] shown = shown(exposure(IntStream.range(0, LISTS).boxed().toList()).cutoffs());

        int most = (int) Math.ceil(1.5 * LISTS * LENGTH / CANDIDATES);
        assertThat(Arrays.stream(shown).max()).as("seed %s", seed).hasValue(most);
        assertThat(Arrays.stream(shown).sum()).as("seed %s", seed).isEqualTo(LISTS * LENGTH);
    }

    @RepeatedTest(5)
    void theOrderInWhichListsComeDoesNotMatter() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, LISTS).boxed().toList());
        long[] inOrder = exposure(order).cutoffs();

        Collections.shuffle(order, new Random(seed));
        long[] shuffled = exposure(order).cutoffs();

        assertThat(shuffled).as("seed %s", seed).isEqualTo(inOrder);
    }

    @Test
    void aPopularOneStaysWithThoseWhoFitItBest() {
        Exposure exposure = new Exposure(4, 4, 1);
        for (int list = 0; list < 4; list++) {
            exposure.add(list, new float[] {0.9f - list * 0.1f, 0.05f, 0.04f, 0.03f});
        }

        assertThat(Exposure.key(0.8f, 1)).isGreaterThanOrEqualTo(exposure.cutoffs()[0]);
        assertThat(Exposure.key(0.7f, 2)).isLessThan(exposure.cutoffs()[0]);
    }

    private Exposure exposure(List<Integer> order) {
        Exposure exposure = new Exposure(LISTS, CANDIDATES, LENGTH);
        order.forEach(list -> exposure.add(list, scores[list]));
        return exposure;
    }

    /** Reads each list as the recommender does: all that are let in, the best first. */
    private int[] shown(long[] cutoffs) {
        int[] shown = new int[CANDIDATES];
        for (int list = 0; list < LISTS; list++) {
            int its = list;
            IntStream.range(0, CANDIDATES)
                    .filter(at -> Exposure.key(scores[its][at], its) >= cutoffs[at])
                    .boxed()
                    .sorted((a, b) -> Float.compare(scores[its][b], scores[its][a]))
                    .limit(LENGTH)
                    .forEach(at -> shown[at]++);
        }
        return shown;
    }

    /** The first candidates are liked by almost all. */
    private static float[][] popular(Random random) {
        float[][] scores = new float[LISTS][CANDIDATES];
        for (float[] list : scores) {
            for (int at = 0; at < CANDIDATES; at++) {
                list[at] = 0.01f + random.nextFloat() / (1 + at);
            }
        }
        return scores;
    }
}

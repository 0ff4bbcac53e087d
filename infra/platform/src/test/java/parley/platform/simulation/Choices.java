package parley.platform.simulation;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Every decision of a schedule, in the order in which they were taken: drawn from a seed, or
 * repeated from a list. 0 is always the harmless one, and what is past a list's end is 0; so a list
 * with zeros in it, or a shorter one, is a simpler schedule.
 */
final class Choices {

    private final @Nullable SplittableRandom random;
    private int[] taken;
    private int next;

    private Choices(@Nullable SplittableRandom random, int[] taken) {
        this.random = random;
        this.taken = taken;
    }

    static Choices of(long seed) {
        return new Choices(new SplittableRandom(seed), new int[512]);
    }

    static Choices repeating(int[] choices) {
        return new Choices(null, choices.clone());
    }

    /** From 0 to bound - 1. */
    int below(int bound) {
        if (random == null) {
            return next < taken.length ? Math.min(taken[next++], bound - 1) : 0;
        }
        if (next == taken.length) {
            taken = Arrays.copyOf(taken, 2 * next);
        }
        int drawn = random.nextInt(bound);
        taken[next++] = drawn;
        return drawn;
    }

    /** False is the harmless one. */
    boolean oneIn(int bound) {
        return below(bound) == bound - 1;
    }

    /** How many were asked for; of a list's, those within it. */
    int count() {
        return next;
    }

    int[] taken() {
        return Arrays.copyOf(taken, next);
    }
}

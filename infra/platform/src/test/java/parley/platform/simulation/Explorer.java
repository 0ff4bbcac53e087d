package parley.platform.simulation;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Plays schedules until one breaks what was promised, and makes that one short. */
final class Explorer {

    private static final int THREADS = 2;
    private static final int WARMING = 50;

    /** No monitor: a thread that carries virtual ones must not hold any. */
    private static final Lock WARM_UP = new ReentrantLock();

    private final Rule without;
    private final Machine alone = Machine.started();

    Explorer(Rule without) {
        this.without = without;
    }

    /** Two schedules at a time, each a simulation of its own; the failure of the lowest seed. */
    Optional<Failure> explore(long firstSeed, long schedules) {
        AtomicLong end = new AtomicLong(firstSeed + schedules);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            LongStream.range(0, THREADS)
                    .mapToObj(
                            offset ->
                                    CompletableFuture.runAsync(
                                            () -> explore(firstSeed + offset, end), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        long failed = end.get();
        return failed == firstSeed + schedules
                ? Optional.empty()
                : Optional.of(
                        new Failure(
                                failed,
                                failed - firstSeed + 1,
                                aside(() -> shrunk(choices(failed)))));
    }

    private void explore(long seed, AtomicLong end) {
        Machine machine = warm();
        for (long next = seed; next < end.get(); next += THREADS) {
            if (isBroken(new World(machine, Choices.of(next), without, false).play())) {
                end.accumulateAndGet(next, Math::min);
            }
        }
    }

    private static boolean isBroken(World.Ending ending) {
        return !ending.broken().isEmpty();
    }

    /** Its caches, and those that all share, are filled while no other simulation runs. */
    private Machine warm() {
        WARM_UP.lock();
        try {
            Machine machine = Machine.started();
            for (int seed = 0; seed < WARMING; seed++) {
                new World(machine, Choices.of(seed), without, false).play();
            }
            return machine;
        } finally {
            WARM_UP.unlock();
        }
    }

    private int[] choices(long seed) {
        Choices choices = Choices.of(seed);
        new World(alone, choices, without, false).play();
        return choices.taken();
    }

    /** Choices that still break something, as few and as harmless as can be found. */
    private int[] shrunk(int[] choices) {
        int[] best = choices;
        int[] calmer = calmer(best);
        while (!Arrays.equals(calmer, best)) {
            best = calmer;
            calmer = calmer(best);
        }
        return best;
    }

    private int[] calmer(int[] choices) {
        int[] best = choices;
        for (int length = Integer.highestOneBit(choices.length); length > 0; length /= 2) {
            for (int from = 0; from < best.length; from += length) {
                int to = Math.min(best.length, from + length);
                int[] zeroed = best.clone();
                Arrays.fill(zeroed, from, to, 0);
                if (!Arrays.equals(zeroed, best) && breaks(zeroed)) {
                    best = zeroed;
                }
                int[] shorter = Arrays.copyOf(best, best.length - (to - from));
                System.arraycopy(best, to, shorter, from, best.length - to);
                if (breaks(shorter)) {
                    best = shorter;
                }
            }
        }
        return best;
    }

    private boolean breaks(int[] choices) {
        return !play(choices, false).broken().isEmpty();
    }

    /** Once more, told. */
    World.Ending replay(int[] choices) {
        return aside(() -> play(choices, true));
    }

    /** In a thread that holds no monitors. */
    private static <T> T aside(Supplier<T> work) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return CompletableFuture.supplyAsync(work, thread).join();
        }
    }

    private World.Ending play(int[] choices, boolean told) {
        return new World(alone, Choices.repeating(choices), without, told).play();
    }

    /**
     * A schedule that broke something.
     *
     * @param schedules how many it took to find it
     * @param choices the shrunk ones
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Failure(long seed, long schedules, int[] choices) {}
}

package parley.benchmarks.b2bsp.proof;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;
import parley.benchmarks.b2bsp.proof.Attempts.Encoding;

/**
 * Finds a schedule with the fewest breaks and proves it, on two threads that share what they find:
 * one searches schedules, joins them and then minimises core by core, the other excludes numbers of
 * breaks, and searches between. Without a schedule, whether there is one comes first.
 */
public final class Proof {

    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration TO_END = Duration.ofMillis(200);
    private static final Duration FOR_ANY = Duration.ofSeconds(4);

    /** In the solver's unit, a little more than a second of a core. */
    private static final double FIRST_EFFORT = 7;

    private static final double MORE_EFFORT = 1.5;

    /** Up to so many, a question that has a schedule costs more than one that has none is worth. */
    private static final int FEW = 8;

    private static final long FIRST_STEPS = 100_000;

    /** With more of them, joining schedules gets further in the same time. */
    private static final long ENOUGH_STEPS = 12_800_000;

    private final Problem problem;
    private final Standing standing;
    private final Attempts attempts;
    private final long deadline;
    private final long seed;
    private volatile boolean over;
    private volatile @Nullable Throwable failure;

    private Proof(Problem problem, long deadline, long seed) {
        this.problem = problem;
        this.deadline = deadline;
        this.seed = seed;
        standing = new Standing(problem);
        attempts = new Attempts(problem, standing);
    }

    /**
     * Works until it is proven, or until the time is up.
     *
     * @param deadline by {@link System#nanoTime}
     */
    public static Outcome of(Instance instance, int fairness, long deadline, long seed)
            throws InterruptedException {
        Problem problem = new Problem(instance, fairness);
        Proof proof = new Proof(problem, deadline, seed);
        if (problem.contradictsItself()) {
            proof.standing.excludeAll();
        } else {
            proof.run();
        }
        return proof.standing.outcome();
    }

    private void run() throws InterruptedException {
        List<Thread> threads = List.of(start(this::search), start(this::exclude));
        while (!standing.awaitClosed(LOOK) && !left().isNegative()) {
            attempts.stopSettled();
        }
        over = true;
        long end = System.nanoTime() + TO_END.toNanos();
        while (threads.stream().anyMatch(Thread::isAlive) && System.nanoTime() < end) {
            attempts.stopAll();
            threads.getFirst().join(LOOK);
            threads.getLast().join(LOOK);
        }
        if (failure != null) {
            throw new IllegalStateException("A thread failed", failure);
        }
    }

    private Thread start(Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .uncaughtExceptionHandler(
                        (_, thrown) -> {
                            failure = thrown;
                            standing.close();
                        })
                .start(work);
    }

    private void search() {
        Descent descent = descent(seed);
        Optional<Schedule> start = Optional.empty();
        for (long steps = FIRST_STEPS;
                isOpen() && (steps <= ENOUGH_STEPS || start.isEmpty());
                steps *= 2) {
            start = descent.anneal(steps);
        }
        start.ifPresent(descent::from);
        if (isOpen()) {
            attempts.minimise((int) seed, left());
        }
    }

    private Descent descent(long ownSeed) {
        return new Descent(
                problem, attempts, standing::offer, (int) ownSeed, () -> !isOpen(), this::left);
    }

    private void exclude() {
        CpSat.load();
        if (standing.best().isEmpty()) {
            attempts.any(shorter(FOR_ANY));
        }
        double most = FIRST_EFFORT;
        for (int round = 0; isOpen(); round++) {
            bisect(round, most);
            if (isOpen()) {
                Descent descent = descent(~seed - round);
                descent.anneal(ENOUGH_STEPS).ifPresent(descent::from);
            }
            most *= MORE_EFFORT;
        }
    }

    /** A number on which the solver gives up is left for the next round. */
    private void bisect(int round, double most) {
        int given = Integer.MAX_VALUE;
        while (isOpen() && standing.bound() < Math.min(given, standing.breaks())) {
            int below = Math.min(given, standing.breaks());
            int open = below - 1 - standing.bound();
            int limit = standing.bound() + open / (open > FEW ? 2 : 3);
            if (standing.best().isEmpty()) {
                limit = below - 1;
            }
            Encoding encoding = round % 2 == 0 ? Encoding.TOTALIZERS : Encoding.SEQUENTIAL_COUNTERS;
            boolean answered = attempts.atMost(limit, encoding, (int) seed + round, most, left());
            if (!answered && !standing.isSettled(limit)) {
                given = limit;
            }
        }
    }

    private boolean isOpen() {
        return !over && !standing.isClosed() && !left().isNegative();
    }

    private Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    private Duration shorter(Duration most) {
        return most.compareTo(left()) < 0 ? most : left();
    }
}

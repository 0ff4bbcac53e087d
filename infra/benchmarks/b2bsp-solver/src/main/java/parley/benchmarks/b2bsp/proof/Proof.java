package parley.benchmarks.b2bsp.proof;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.proof.Attempts.Encoding;
import parley.benchmarks.b2bsp.search.ExchangeSearch;

/**
 * Finds a schedule with the fewest breaks and proves it, on two threads that share what they find:
 * one searches schedules, the other excludes numbers of breaks. Without a schedule, whether there
 * is one comes first.
 */
public final class Proof {

    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration TO_END = Duration.ofMillis(200);
    private static final Duration FOR_ANY = Duration.ofSeconds(4);
    private static final Duration FIRST_ATTEMPT = Duration.ofSeconds(6);
    private static final long FIRST_STEPS = 100_000;

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
        long steps = FIRST_STEPS;
        ExchangeSearch search = new ExchangeSearch(problem, seed, standing::offer);
        while (isOpen()) {
            search.startFrom(Optional.empty());
            search.anneal(steps, () -> !isOpen());
            steps *= 2;
        }
    }

    private void exclude() {
        Loader.loadNativeLibraries();
        if (standing.best().isEmpty()) {
            attempts.any(shorter(FOR_ANY));
        }
        Duration most = FIRST_ATTEMPT;
        for (int round = 0; isOpen(); round++) {
            bisect(round, most);
            most = most.plus(most.dividedBy(2));
        }
    }

    /** A number on which the solver gives up is left for the next round. */
    private void bisect(int round, Duration most) {
        int given = Integer.MAX_VALUE;
        while (isOpen() && standing.bound() < Math.min(given, standing.breaks())) {
            int below = Math.min(given, standing.breaks());
            int limit = standing.bound() + (below - 1 - standing.bound()) / 2;
            if (standing.best().isEmpty()) {
                limit = below - 1;
            }
            Encoding encoding = round % 2 == 0 ? Encoding.TOTALIZERS : Encoding.SEQUENTIAL_COUNTERS;
            boolean answered = attempts.atMost(limit, encoding, (int) seed + round, shorter(most));
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

package parley.benchmarks.b2bsp.proof;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.b2bsp.encoding.ScheduleFormula;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.search.ExchangeSearch;
import parley.benchmarks.b2bsp.solver.CpSat;
import parley.benchmarks.b2bsp.solver.SatSolver;
import parley.benchmarks.b2bsp.solver.SatSolver.Answer;
import parley.benchmarks.b2bsp.solver.SatSolver.Strength;

/**
 * Finds a schedule with the fewest breaks and proves it, on two threads that share what they find.
 * Both climb a {@link Ladder}, each with other clauses; one searches first. Where the search has no
 * schedule at once, whether there is one at all comes first.
 */
public final class Proof {

    private static final Duration LOOK = Duration.ofMillis(10);
    private static final Duration TO_END = Duration.ofMillis(200);
    private static final Duration FOR_ANY = Duration.ofSeconds(2);

    private static final long FIRST_STEPS = 100_000;

    /** Of a cooling. A better start than this finds does not help the ladder. */
    private static final long MOST_STEPS = 800_000;

    private final Problem problem;
    private final Standing standing;
    private final ExchangeSearch search;
    private final Questions questions = new Questions();
    private final long deadline;
    private final long seed;
    private volatile boolean over;
    private volatile @Nullable Throwable failure;

    private Proof(Problem problem, long deadline, long seed) {
        this.problem = problem;
        this.deadline = deadline;
        this.seed = seed;
        standing = new Standing(problem);
        search = new ExchangeSearch(problem, seed, standing::offer);
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
        search.anneal(FIRST_STEPS, () -> !isOpen());
        List<Thread> threads = List.of(start(this::search), start(this::exclude));
        while (!standing.awaitClosed(LOOK) && !left().isNegative()) {
            questions.stopSettled();
        }
        over = true;
        long end = System.nanoTime() + TO_END.toNanos();
        while (threads.stream().anyMatch(Thread::isAlive) && System.nanoTime() < end) {
            questions.stopAll();
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
        if (standing.best().isPresent()) {
            for (long steps = 2 * FIRST_STEPS; isOpen() && steps <= MOST_STEPS; steps *= 2) {
                search.anneal(steps, () -> !isOpen());
            }
        }
        climb(ScheduleFormula::withTotalizers, Strength.SOLUTIONS);
    }

    private void exclude() {
        if (standing.best().isEmpty()) {
            tryAny();
        }
        climb(ScheduleFormula::withSequentialCounters, Strength.ALL);
    }

    /** Whether there is a schedule at all, by sums, which see at once where room lacks. */
    private void tryAny() {
        CpSat.load();
        LinearModel linear = new LinearModel(problem);
        int most = standing.breaks();
        try (SatSolver solver = CpSat.of(linear.model(), shorter(FOR_ANY))) {
            Answer answer = questions.ask(solver, () -> standing.isSettled(most));
            if (answer == Answer.SATISFIABLE) {
                linear.found(solver::isTrue).ifPresent(standing::offer);
            } else if (answer == Answer.UNSATISFIABLE) {
                standing.excludeAll();
            }
        }
    }

    private void climb(Function<Problem, ScheduleFormula> encoding, Strength strength) {
        if (isOpen()) {
            new Ladder(encoding.apply(problem), standing, questions, (int) seed)
                    .climb(strength, this::isOpen);
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

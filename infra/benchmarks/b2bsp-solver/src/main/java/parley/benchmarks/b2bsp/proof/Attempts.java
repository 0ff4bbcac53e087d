package parley.benchmarks.b2bsp.proof;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import parley.benchmarks.b2bsp.encoding.ScheduleFormula;
import parley.benchmarks.b2bsp.instance.Problem;

/** Asks CP-SAT, and tells the standing what it answers. */
final class Attempts {

    /** How participants' meetings are counted. */
    enum Encoding {
        TOTALIZERS,
        SEQUENTIAL_COUNTERS
    }

    private final Problem problem;
    private final Standing standing;
    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();

    Attempts(Problem problem, Standing standing) {
        this.problem = problem;
        this.standing = standing;
    }

    /** Whether there is a schedule with at most this many breaks. */
    boolean atMost(int limit, Encoding encoding, int seed, Duration most) {
        ScheduleFormula formula = formula(encoding);
        formula.atMost(limit);
        CpModel model = CpSat.model(formula.formula());
        CpSolverStatus status =
                run(
                        limit,
                        model,
                        most,
                        attempt -> {
                            attempt.parameters().setLinearizationLevel(0);
                            attempt.parameters().setCpModelPresolve(false);
                            attempt.parameters().setRandomSeed(seed);
                        },
                        attempt -> standing.offer(formula.schedule(attempt.solution())));
        if (status == CpSolverStatus.INFEASIBLE) {
            standing.exclude(limit);
        }
        return status != CpSolverStatus.UNKNOWN;
    }

    /** Whether there is a schedule at all, by linear sums, which see at once where room lacks. */
    boolean any(Duration most) {
        LinearModel linear = new LinearModel(problem);
        CpSolverStatus status =
                run(
                        standing.breaks(),
                        linear.model(),
                        most,
                        attempt -> {},
                        attempt -> linear.found(attempt.solution()).ifPresent(standing::offer));
        if (status == CpSolverStatus.INFEASIBLE) {
            standing.excludeAll();
        }
        return status != CpSolverStatus.UNKNOWN;
    }

    private CpSolverStatus run(
            int limit,
            CpModel model,
            Duration most,
            Consumer<Attempt> configure,
            Consumer<Attempt> found) {
        Attempt attempt = new Attempt(standing, limit);
        configure.accept(attempt);
        running.add(attempt);
        try {
            CpSolverStatus status =
                    standing.isSettled(limit) ? CpSolverStatus.UNKNOWN : attempt.solve(model, most);
            switch (status) {
                case OPTIMAL, FEASIBLE -> found.accept(attempt);
                case MODEL_INVALID, UNRECOGNIZED ->
                        throw new IllegalStateException("CP-SAT says " + status);
                case INFEASIBLE, UNKNOWN -> {}
            }
            return status;
        } finally {
            running.remove(attempt);
        }
    }

    void stopAll() {
        running.forEach(Attempt::stop);
    }

    void stopSettled() {
        running.forEach(Attempt::stopIfSettled);
    }

    private ScheduleFormula formula(Encoding encoding) {
        return switch (encoding) {
            case TOTALIZERS -> ScheduleFormula.withTotalizers(problem);
            case SEQUENTIAL_COUNTERS -> ScheduleFormula.withSequentialCounters(problem);
        };
    }
}

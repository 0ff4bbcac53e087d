package parley.benchmarks.b2bsp.proof;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import parley.benchmarks.b2bsp.encoding.ScheduleFormula;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;

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

    /**
     * A look at a part of the problem.
     *
     * @param found the schedule asked for
     * @param effort in the solver's own unit, whatever else the machine does
     */
    record Look(Optional<Schedule> found, double effort) {}

    /**
     * Whether there is a schedule with at most this many breaks.
     *
     * @param most effort, as in {@link Look}
     */
    boolean atMost(int limit, Encoding encoding, int seed, double most, Duration mostTime) {
        ScheduleFormula formula = formula(encoding);
        formula.atMost(limit);
        Attempt attempt = byClauses(() -> standing.isSettled(limit), seed);
        attempt.parameters().setMaxDeterministicTime(most);
        CpSolverStatus status = run(attempt, CpSat.model(formula.formula()), mostTime);
        if (isFound(status)) {
            standing.offer(formula.schedule(attempt.solution()));
        } else if (status == CpSolverStatus.INFEASIBLE) {
            standing.exclude(limit);
        }
        return status != CpSolverStatus.UNKNOWN;
    }

    /** Whether there is a schedule at all, by linear sums, which see at once where room lacks. */
    boolean any(Duration most) {
        LinearModel linear = new LinearModel(problem);
        int limit = standing.breaks();
        Attempt attempt = new Attempt(() -> standing.isSettled(limit));
        CpSolverStatus status = run(attempt, linear.model(), most);
        if (isFound(status)) {
            linear.found(attempt.solution()).ifPresent(standing::offer);
        } else if (status == CpSolverStatus.INFEASIBLE) {
            standing.excludeAll();
        }
        return status != CpSolverStatus.UNKNOWN;
    }

    /**
     * Looks among the schedules of a part for one with at most this many breaks.
     *
     * @param most effort
     */
    Look within(Problem part, int limit, int seed, double most, Duration mostTime) {
        ScheduleFormula formula = ScheduleFormula.withTotalizers(part);
        formula.atMost(limit);
        Attempt attempt = byClauses(standing::isClosed, seed);
        attempt.parameters().setSymmetryLevel(0);
        attempt.parameters().setMaxDeterministicTime(most);
        CpSolverStatus status = run(attempt, CpSat.model(formula.formula()), mostTime);
        if (!isFound(status)) {
            return new Look(Optional.empty(), attempt.effort());
        }
        Schedule found = formula.schedule(attempt.solution());
        standing.offer(found);
        return new Look(Optional.of(found), attempt.effort());
    }

    /** Raises the bound, core by core, until there is a schedule. */
    void minimise(int seed, Duration most) {
        ScheduleFormula formula = formula(Encoding.TOTALIZERS);
        Attempt attempt = byClauses(standing::isClosed, seed);
        attempt.parameters().setCpModelPresolve(true);
        attempt.parameters().setOptimizeWithCore(true);
        CpModel model = CpSat.model(formula.formula());
        CpSat.minimise(model, formula.breaks());
        CpSolverStatus status = run(attempt, model, most);
        if (isFound(status)) {
            standing.offer(formula.schedule(attempt.solution()));
        }
        if (status == CpSolverStatus.INFEASIBLE) {
            standing.excludeAll();
        } else if (attempt.bound() > 0 && attempt.bound() <= standing.breaks()) {
            standing.exclude(attempt.bound() - 1);
        }
    }

    private static Attempt byClauses(BooleanSupplier settled, int seed) {
        Attempt attempt = new Attempt(settled);
        attempt.parameters().setLinearizationLevel(0);
        attempt.parameters().setCpModelPresolve(false);
        attempt.parameters().setRandomSeed(seed);
        return attempt;
    }

    private CpSolverStatus run(Attempt attempt, CpModel model, Duration most) {
        running.add(attempt);
        try {
            CpSolverStatus status =
                    attempt.isSettled() ? CpSolverStatus.UNKNOWN : attempt.solve(model, most);
            if (status == CpSolverStatus.MODEL_INVALID || status == CpSolverStatus.UNRECOGNIZED) {
                throw new IllegalStateException("CP-SAT says " + status);
            }
            return status;
        } finally {
            running.remove(attempt);
        }
    }

    private static boolean isFound(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
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

package parley.benchmarks.b2bsp.proof;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/** One run of CP-SAT with one worker, which ends early once its question is settled elsewhere. */
final class Attempt {

    private static final double ROUNDING = 1e-6;

    private final BooleanSupplier settled;
    private final CpSolver solver = new CpSolver();
    private double effort;
    private int bound;

    /**
     * @param settled whether the answer is not needed any more
     */
    Attempt(BooleanSupplier settled) {
        this.settled = settled;
        solver.getParameters().setNumWorkers(1);
    }

    boolean isSettled() {
        return settled.getAsBoolean();
    }

    SatParameters.Builder parameters() {
        return solver.getParameters();
    }

    CpSolverStatus solve(CpModel model, Duration most) {
        solver.getParameters().setMaxTimeInSeconds(most.toNanos() / 1e9);
        CpSolverStatus status = solver.solve(model);
        effort = solver.response().getDeterministicTime();
        bound = (int) Math.ceil(solver.response().getBestObjectiveBound() - ROUNDING);
        return status;
    }

    /** In the solver's own unit, whatever else the machine does. */
    double effort() {
        return effort;
    }

    /** What the solver has found to be the least, if it was asked for that; else nothing. */
    int bound() {
        return bound;
    }

    /** By the literals of a formula. */
    IntPredicate solution() {
        var values = solver.response();
        return literal ->
                literal > 0
                        ? values.getSolution(literal - 1) == 1
                        : values.getSolution(-literal - 1) == 0;
    }

    /** To be said again and again: the solver does not hear it before it has begun. */
    void stop() {
        solver.stopSearch();
    }

    void stopIfSettled() {
        if (isSettled()) {
            stop();
        }
    }
}

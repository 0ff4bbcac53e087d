package parley.benchmarks.b2bsp.proof;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import java.time.Duration;
import java.util.function.IntPredicate;

/** One run of CP-SAT with one worker, which ends early once its question is settled elsewhere. */
final class Attempt {

    private final Standing standing;
    private final CpSolver solver = new CpSolver();
    private final int limit;

    /**
     * @param limit asks for a schedule with at most this many breaks
     */
    Attempt(Standing standing, int limit) {
        this.standing = standing;
        this.limit = limit;
        solver.getParameters().setNumWorkers(1);
    }

    SatParameters.Builder parameters() {
        return solver.getParameters();
    }

    CpSolverStatus solve(CpModel model, Duration most) {
        solver.getParameters().setMaxTimeInSeconds(most.toNanos() / 1e9);
        return solver.solve(model);
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
        if (standing.isSettled(limit)) {
            stop();
        }
    }
}

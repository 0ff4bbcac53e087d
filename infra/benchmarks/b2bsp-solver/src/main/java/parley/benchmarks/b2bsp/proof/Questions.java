package parley.benchmarks.b2bsp.proof;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import parley.benchmarks.b2bsp.solver.SatSolver;
import parley.benchmarks.b2bsp.solver.SatSolver.Answer;

/** What solvers are asked at the moment, and whether the answer is still needed. */
final class Questions {

    private final Map<SatSolver, BooleanSupplier> settled = new ConcurrentHashMap<>();

    /**
     * Asks.
     *
     * @param isSettled whether the answer is not needed any more
     */
    Answer ask(SatSolver solver, BooleanSupplier isSettled, int... assumed) {
        settled.put(solver, isSettled);
        try {
            return isSettled.getAsBoolean() ? Answer.UNKNOWN : solver.solve(assumed);
        } finally {
            settled.remove(solver);
        }
    }

    void stopSettled() {
        settled.forEach(
                (solver, isSettled) -> {
                    if (isSettled.getAsBoolean()) {
                        solver.stop();
                    }
                });
    }

    void stopAll() {
        settled.keySet().forEach(SatSolver::stop);
    }
}

package parley.matchmaking.adapter.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.SatParameters;
import java.util.OptionalInt;
import parley.matchmaking.domain.scheduling.Timetable;

/**
 * What one run of CP-SAT found out about an objective.
 *
 * @param timetable the best one found, the start if there was none better
 * @param bound proven bound of the objective, empty if the run proved nothing
 */
record Optimum(Timetable timetable, OptionalInt bound) {

    private static final double ROUNDING = 1e-6;

    /**
     * Runs one worker with a fixed seed until proof or until the work is spent: repeatable, and
     * small in memory.
     *
     * @param start a timetable that satisfies the model
     * @param work deterministic seconds
     */
    static Optimum of(
            Placements placements,
            LinearArgument objective,
            Sense sense,
            Timetable start,
            double work) {
        if (sense == Sense.MAXIMISE) {
            placements.model().maximize(objective);
        } else {
            placements.model().minimize(objective);
        }
        placements.hint(start);
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters.setNumWorkers(1);
        parameters.setRandomSeed(1);
        parameters.setLinearizationLevel(sense == Sense.MAXIMISE ? 2 : 1);
        parameters.setMaxDeterministicTime(work);
        CpSolverStatus status = solver.solve(placements.model());
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                    new Optimum(
                            placements.timetable(solver),
                            OptionalInt.of(sense.round(solver.bestObjectiveBound())));
            case UNKNOWN -> new Optimum(start, OptionalInt.empty());
            case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
                    throw new IllegalStateException(
                            "The start satisfies the model, yet the solver says " + status);
        };
    }

    /** Direction of an objective. */
    enum Sense {
        MAXIMISE,
        MINIMISE;

        private int round(double bound) {
            return (int)
                    (this == MAXIMISE ? Math.floor(bound + ROUNDING) : Math.ceil(bound - ROUNDING));
        }
    }
}

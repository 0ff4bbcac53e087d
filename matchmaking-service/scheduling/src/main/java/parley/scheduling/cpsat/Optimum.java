package parley.scheduling.cpsat;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.SatParameters;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.scheduling.Timetable;
import parley.scheduling.Watch;

/**
 * What a run of CP-SAT found out about an objective.
 *
 * <p>One worker, a fixed seed, and an end by proof or by work done: repeatable, and small in
 * memory.
 *
 * @param timetable the best one found, the start if there was none better
 * @param bound no timetable of the model is beyond it; empty if nothing was proven
 */
record Optimum(Timetable timetable, OptionalLong bound) {

    private static final Logger LOG = LoggerFactory.getLogger(Optimum.class);
    private static final int SEED = 1;
    private static final double ROUNDING = 1e-6;

    /**
     * The best value of an objective.
     *
     * @param start a timetable that satisfies the model
     * @param work limit in CP-SAT's deterministic seconds
     * @throws java.util.concurrent.CancellationException if the watch stops it
     */
    static Optimum of(
            Placements placements,
            LinearArgument objective,
            Sense sense,
            Timetable start,
            double work,
            Watch watch) {
        switch (sense) {
            case MAXIMISE -> placements.model().maximize(objective);
            case MINIMISE -> placements.model().minimize(objective);
        }
        placements.hint(start);
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters.setNumWorkers(1);
        parameters.setRandomSeed(SEED);
        parameters.setLinearizationLevel(sense.linearization);
        parameters.setMaxDeterministicTime(work);
        CpSolverStatus status = solved(solver, placements, watch);
        LOG.atDebug()
                .setMessage("Solved")
                .addKeyValue("sense", sense)
                .addKeyValue("status", status)
                .addKeyValue("objective", solver.objectiveValue())
                .addKeyValue("bound", solver.bestObjectiveBound())
                .addKeyValue("work", solver.response().getDeterministicTime())
                .log();
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                    new Optimum(
                            placements.timetable(solver),
                            OptionalLong.of(sense.wholeBound(solver.bestObjectiveBound())));
            case UNKNOWN -> new Optimum(start, OptionalLong.empty());
            case INFEASIBLE, MODEL_INVALID, UNRECOGNIZED ->
                    throw new IllegalStateException(
                            "The start satisfies the model, yet the solver says " + status);
        };
    }

    private static CpSolverStatus solved(CpSolver solver, Placements placements, Watch watch) {
        try (Watch.Stoppable _ = watch.stopping(solver::stopSearch)) {
            return solver.solve(placements.model());
        }
    }

    /** Direction of an objective, and how much of the model to relax linearly. */
    enum Sense {
        /** All: the relaxation decides how many meetings there can be and what they are worth. */
        MAXIMISE(2),
        /** Little: breaks are clauses, about which the relaxation says next to nothing. */
        MINIMISE(1);

        private final int linearization;

        Sense(int linearization) {
            this.linearization = linearization;
        }

        private long wholeBound(double bound) {
            return (long)
                    switch (this) {
                        case MAXIMISE -> Math.floor(bound + ROUNDING);
                        case MINIMISE -> Math.ceil(bound - ROUNDING);
                    };
        }
    }
}

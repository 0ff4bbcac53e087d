package parley.scheduling.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.Literal;
import com.google.ortools.sat.SatParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.IndexedProblem;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Watch;

/**
 * Must-meets that can't all take place, whatever else does: each one less, and the others could.
 * The smallest thing that an organiser has to know to mend a set-up.
 *
 * @param mustMeets at least one, in the order of the problem's meetings
 */
public record Conflict(List<AcceptedMeeting> mustMeets) {

    private static final int SEED = 1;

    public Conflict {
        mustMeets = List.copyOf(mustMeets);
    }

    /**
     * A conflict, if there is one.
     *
     * @param work limit of each question to CP-SAT, in its deterministic seconds; a question that
     *     is not answered within it counts as satisfiable, so what is returned is always a
     *     conflict, but perhaps not minimal, or missed
     */
    public static Optional<Conflict> of(SchedulingProblem problem, double work) {
        return of(problem, work, Watch.none());
    }

    /**
     * The same, which another thread may stop.
     *
     * @throws java.util.concurrent.CancellationException if the watch is cancelled
     */
    public static Optional<Conflict> of(SchedulingProblem problem, double work, Watch watch) {
        Loader.loadNativeLibraries();
        List<AcceptedMeeting> all =
                problem.meetings().stream().filter(AcceptedMeeting::mustMeet).toList();
        if (all.isEmpty() || !isContradictory(problem, all, work, watch)) {
            return Optional.empty();
        }
        List<AcceptedMeeting> left = new ArrayList<>(all);
        for (AcceptedMeeting candidate : all) {
            List<AcceptedMeeting> without = new ArrayList<>(left);
            without.remove(candidate);
            if (isContradictory(problem, without, work, watch)) {
                left = without;
            }
        }
        return Optional.of(new Conflict(left));
    }

    private static boolean isContradictory(
            SchedulingProblem problem, List<AcceptedMeeting> meetings, double work, Watch watch) {
        IndexedProblem indexed = new IndexedProblem(problem.only(meetings));
        if (indexed.placeable() < indexed.meetings()) {
            return true;
        }
        Placements placements = new Placements(indexed);
        CpModel model = placements.model();
        for (List<Literal> slots : placements.byMeeting()) {
            model.addBoolOr(slots);
        }
        CpSolver solver = new CpSolver();
        SatParameters.Builder parameters = solver.getParameters();
        parameters.setNumWorkers(1);
        parameters.setRandomSeed(SEED);
        parameters.setMaxDeterministicTime(work);
        try (Watch.Stoppable _ = watch.stopping(solver::stopSearch)) {
            return solver.solve(model) == CpSolverStatus.INFEASIBLE;
        }
    }
}

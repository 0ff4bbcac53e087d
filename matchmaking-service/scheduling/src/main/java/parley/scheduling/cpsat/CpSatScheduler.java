package parley.scheduling.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import java.util.OptionalLong;
import parley.scheduling.Completion;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Timetable;
import parley.scheduling.TimetableSearch;
import parley.scheduling.cpsat.Optimum.Sense;

/**
 * A greedy timetable; CP-SAT for the most meetings and the highest sum of priorities; the domain's
 * search for the fewest breaks; CP-SAT for what is left of them and for the proof. Each step starts
 * from the timetable of the one before and never falls behind it.
 */
public final class CpSatScheduler implements Scheduler {

    private static final long SEED = 2020;

    private final Effort effort;

    public CpSatScheduler(Effort effort) {
        this.effort = effort;
    }

    @Override
    public Schedule schedule(SchedulingProblem problem) {
        Loader.loadNativeLibraries();
        IndexedProblem indexed = new IndexedProblem(problem);
        Worthiest worthiest = worthiest(indexed, completed(new Timetable(indexed)));
        Timetable searched = searched(worthiest.timetable());
        Optimum breaks = fewestBreaks(worthiest, searched);
        Timetable best = completed(breaks.timetable());
        int breaksBound = (int) breaks.bound().orElse(0);
        if (best.isBetterThan(searched) && best.breaks() > breaksBound) {
            best = searched(best);
        }
        return Schedule.of(best, worthiest.bounds().certificate(best, breaksBound));
    }

    /** The levels above breaks: a timetable, and what no timetable exceeds. */
    private record Worthiest(Timetable timetable, Bounds bounds) {}

    private Worthiest worthiest(IndexedProblem problem, Timetable start) {
        int placeable = problem.placeable();
        if (start.placed() == placeable) {
            return new Worthiest(
                    start, new Bounds(start.mustMeets(), placeable, start.prioritySum()));
        }
        Worth worth = new Worth(problem);
        Placements placements = new Placements(problem);
        Optimum optimum =
                Optimum.of(
                        placements, placements.worth(worth), Sense.MAXIMISE, start, effort.worth());
        Timetable best = completed(optimum.timetable());
        return new Worthiest(best, worth.bounds(best, optimum.bound().orElse(Long.MAX_VALUE)));
    }

    /** Keeps the must-meets, the meetings and the priorities of {@code start} at least. */
    private Optimum fewestBreaks(Worthiest worthiest, Timetable start) {
        if (start.breaks() == 0) {
            return new Optimum(start, OptionalLong.empty());
        }
        Bounds bounds = worthiest.bounds();
        Placements placements = new Placements(start.problem());
        CpModel model = placements.model();
        model.addLinearConstraint(placements.mustMeets(), start.mustMeets(), bounds.mustMeets());
        model.addLinearConstraint(placements.meetings(), start.placed(), bounds.meetings());
        model.addLinearConstraint(
                placements.prioritySum(), start.prioritySum(), bounds.prioritySum());
        LinearArgument breaks = Breaks.addTo(placements);
        model.addLessOrEqual(breaks, start.breaks());
        return Optimum.of(placements, breaks, Sense.MINIMISE, start, effort.breaks());
    }

    private Timetable searched(Timetable start) {
        int steps = effort.steps(start.problem().meetings());
        return completed(TimetableSearch.improve(start, steps, SEED));
    }

    private static Timetable completed(Timetable timetable) {
        Completion.complete(timetable);
        return timetable;
    }
}

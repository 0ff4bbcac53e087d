package parley.matchmaking.adapter.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import java.util.OptionalLong;
import parley.matchmaking.adapter.solver.Optimum.Sense;
import parley.matchmaking.domain.scheduling.Certificate;
import parley.matchmaking.domain.scheduling.Completion;
import parley.matchmaking.domain.scheduling.IndexedProblem;
import parley.matchmaking.domain.scheduling.Schedule;
import parley.matchmaking.domain.scheduling.Scheduler;
import parley.matchmaking.domain.scheduling.SchedulingProblem;
import parley.matchmaking.domain.scheduling.Timetable;
import parley.matchmaking.domain.scheduling.TimetableSearch;

/**
 * A greedy timetable; CP-SAT for the most meetings and the highest sum of priorities; the domain's
 * search for the fewest breaks; CP-SAT for what is left of them and for the proof. Each step starts
 * from the timetable of the one before and never falls behind it.
 */
final class CpSatScheduler implements Scheduler {

    private static final long SEED = 2020;

    private final Effort effort;

    CpSatScheduler(Effort effort) {
        this.effort = effort;
    }

    @Override
    public Schedule schedule(SchedulingProblem problem) {
        Loader.loadNativeLibraries();
        IndexedProblem indexed = new IndexedProblem(problem);
        Worth worth = highestWorth(indexed, completed(new Timetable(indexed)));
        Timetable searched = searched(worth.timetable());
        Optimum breaks = fewestBreaks(worth, searched);
        Timetable best = completed(breaks.timetable());
        int breaksBound = (int) breaks.bound().orElse(0);
        if (best.isBetterThan(searched) && best.breaks() > breaksBound) {
            best = searched(best);
        }
        Certificate certificate =
                Certificate.of(best, worth.meetingsBound(), worth.prioritySumBound(), breaksBound);
        return Schedule.of(best, certificate);
    }

    /** The first two levels: a timetable, and what no timetable exceeds. */
    private record Worth(Timetable timetable, int meetingsBound, int prioritySumBound) {}

    private Worth highestWorth(IndexedProblem problem, Timetable start) {
        int placeable = problem.placeable();
        if (start.placed() == placeable) {
            return new Worth(start, placeable, start.prioritySum());
        }
        Placements placements = new Placements(problem);
        Optimum optimum =
                Optimum.of(placements, placements.worth(), Sense.MAXIMISE, start, effort.worth());
        Timetable best = completed(optimum.timetable());
        int ofMeeting = placements.worthOfMeeting();
        long bound = optimum.bound().orElse(Long.MAX_VALUE);
        int meetingsBound = (int) Math.min(placeable, bound / ofMeeting);
        long restForPriorities = bound - (long) ofMeeting * best.placed();
        int prioritySumBound =
                (int) Math.min(problem.highestPrioritySum(meetingsBound), restForPriorities);
        return new Worth(best, meetingsBound, prioritySumBound);
    }

    /** Keeps the meetings and the priorities of {@code start} at least. */
    private Optimum fewestBreaks(Worth worth, Timetable start) {
        if (start.breaks() == 0) {
            return new Optimum(start, OptionalLong.empty());
        }
        Placements placements = new Placements(start.problem());
        CpModel model = placements.model();
        model.addLinearConstraint(placements.meetings(), start.placed(), worth.meetingsBound());
        model.addLinearConstraint(
                placements.prioritySum(), start.prioritySum(), worth.prioritySumBound());
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

package parley.matchmaking.adapter.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import java.util.stream.IntStream;
import parley.matchmaking.adapter.solver.Optimum.Sense;
import parley.matchmaking.domain.scheduling.Certificate;
import parley.matchmaking.domain.scheduling.Certificate.Status;
import parley.matchmaking.domain.scheduling.Completion;
import parley.matchmaking.domain.scheduling.IndexedProblem;
import parley.matchmaking.domain.scheduling.Schedule;
import parley.matchmaking.domain.scheduling.Scheduler;
import parley.matchmaking.domain.scheduling.SchedulingProblem;
import parley.matchmaking.domain.scheduling.Timetable;
import parley.matchmaking.domain.scheduling.TimetableSearch;

/**
 * Level by level: a greedy timetable, then CP-SAT for the most meetings and for the highest sum of
 * priorities, then the domain's search and CP-SAT for the fewest breaks. Each level starts from the
 * timetable of the one before and may not fall behind it.
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
        Timetable start = new Timetable(indexed);
        Completion.complete(start);
        Placements placements = new Placements(indexed);
        Level meetings = mostMeetings(placements, start);
        Level priorities = highestPriorities(placements, meetings);
        Level breaks = fewestBreaks(placements, priorities);
        Timetable timetable = breaks.timetable();
        Status status =
                timetable.placed() == meetings.bound()
                                && timetable.prioritySum() == priorities.bound()
                                && timetable.breaks() == breaks.bound()
                        ? Status.OPTIMAL
                        : Status.FEASIBLE;
        return Schedule.of(
                timetable,
                new Certificate(status, meetings.bound(), priorities.bound(), breaks.bound()));
    }

    /** A timetable and a bound that no timetable beats at this level. */
    private record Level(Timetable timetable, int bound) {}

    private Level mostMeetings(Placements placements, Timetable start) {
        IndexedProblem problem = placements.problem();
        int placeable =
                (int)
                        IntStream.range(0, problem.meetings())
                                .filter(meeting -> problem.choices(meeting) > 0)
                                .count();
        if (start.placed() == placeable) {
            return new Level(start, placeable);
        }
        Optimum optimum =
                Optimum.of(
                        placements,
                        placements.meetings(),
                        Sense.MAXIMISE,
                        start,
                        effort.meetings());
        return new Level(completed(optimum.timetable()), optimum.bound().orElse(placeable));
    }

    private Level highestPriorities(Placements placements, Level meetings) {
        IndexedProblem problem = placements.problem();
        Timetable start = meetings.timetable();
        placements
                .model()
                .addLinearConstraint(placements.meetings(), start.placed(), meetings.bound());
        int placeable =
                IntStream.range(0, problem.meetings())
                        .filter(meeting -> problem.choices(meeting) > 0)
                        .map(problem::priority)
                        .sum();
        if (start.prioritySum() == placeable) {
            return new Level(start, placeable);
        }
        Optimum optimum =
                Optimum.of(
                        placements,
                        placements.prioritySum(),
                        Sense.MAXIMISE,
                        start,
                        effort.prioritySum());
        return new Level(completed(optimum.timetable()), optimum.bound().orElse(placeable));
    }

    private Level fewestBreaks(Placements placements, Level priorities) {
        Timetable start = searched(priorities.timetable(), 0);
        if (start.breaks() == 0) {
            return new Level(start, 0);
        }
        CpModel model = placements.model();
        model.addLinearConstraint(
                placements.prioritySum(), start.prioritySum(), priorities.bound());
        LinearArgument breaks = Breaks.addTo(placements);
        model.addLessOrEqual(breaks, start.breaks());
        Optimum optimum = Optimum.of(placements, breaks, Sense.MINIMISE, start, effort.breaks());
        int bound = Math.max(0, optimum.bound().orElse(0));
        Timetable better = completed(optimum.timetable());
        return new Level(better.breaks() > bound ? searched(better, bound) : better, bound);
    }

    private Timetable searched(Timetable start, int target) {
        return completed(TimetableSearch.fewerBreaks(start, effort.searchSteps(), target, SEED));
    }

    private static Timetable completed(Timetable timetable) {
        Completion.complete(timetable);
        return timetable;
    }
}

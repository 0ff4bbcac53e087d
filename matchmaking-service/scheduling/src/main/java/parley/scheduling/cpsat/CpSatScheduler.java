package parley.scheduling.cpsat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import parley.scheduling.Completion;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Policy;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Timetable;
import parley.scheduling.TimetableSearch;
import parley.scheduling.Watch;
import parley.scheduling.Watch.Step;
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
        return schedule(problem, Watch.none());
    }

    @Override
    public Schedule schedule(SchedulingProblem problem, Watch watch) {
        Loader.loadNativeLibraries();
        IndexedProblem indexed = new IndexedProblem(problem);
        Timetable placed = completed(new Timetable(indexed));
        watch.reached(Step.PLACED, placed);
        Found worthiest = worthiest(indexed, placed, watch);
        watch.reached(Step.CHOSEN, worthiest.timetable());
        Timetable searched = searched(worthiest.timetable(), watch);
        watch.reached(Step.SEARCHED, searched);
        Found found = new Found(searched, worthiest.bounds());
        for (Objective objective : problem.policy().ofPlaces()) {
            found = fewest(objective, found, watch);
        }
        Timetable best = found.timetable();
        if (best.isBetterThan(searched) && best.breaks() > found.bounds().of(Objective.BREAKS)) {
            best = searched(best, watch);
        }
        watch.reached(Step.PROVEN, best);
        return Schedule.of(best, found.bounds().withFloors(best).certificate(best));
    }

    /** A timetable, and what no timetable exceeds. */
    private record Found(Timetable timetable, Bounds bounds) {}

    /** By the objectives to which each meeting adds. */
    private Found worthiest(IndexedProblem problem, Timetable start, Watch watch) {
        Bounds bounds = Bounds.of(problem);
        if (start.placed() == problem.placeable()) {
            return new Found(start, bounds.with(Objective.VALUE, start.prioritySum()));
        }
        Worth worth = new Worth(problem);
        Placements placements = new Placements(problem);
        Optimum optimum =
                Optimum.of(
                        placements,
                        placements.worth(worth),
                        Sense.MAXIMISE,
                        start,
                        effort.worth(),
                        watch);
        Timetable best = completed(optimum.timetable());
        return new Found(best, worth.bounds(best, optimum.bound().orElse(Long.MAX_VALUE)));
    }

    /** Gives nothing up of the objectives before this one. */
    private Found fewest(Objective objective, Found before, Watch watch) {
        Timetable start = before.timetable();
        if (start.reached(objective) == Floors.of(start, objective)) {
            return before;
        }
        Placements placements = new Placements(start.problem());
        keep(start, before.bounds(), placements);
        PlaceSums sums = new PlaceSums(placements);
        Policy policy = start.problem().problem().policy();
        policy.ofPlaces().stream()
                .takeWhile(higher -> higher != objective)
                .forEach(higher -> sums.limit(higher, start));
        LinearArgument sum = sums.limit(objective, start);
        Optimum optimum =
                Optimum.of(placements, sum, Sense.MINIMISE, start, effort.breaks(), watch);
        return new Found(
                completed(optimum.timetable()),
                before.bounds().with(objective, optimum.bound().orElse(0)));
    }

    private static void keep(Timetable start, Bounds bounds, Placements placements) {
        CpModel model = placements.model();
        for (Objective objective : start.problem().problem().policy().ofMeetings()) {
            model.addLinearConstraint(
                    placements.sum(objective), start.reached(objective), bounds.of(objective));
        }
    }

    private Timetable searched(Timetable start, Watch watch) {
        int steps = effort.steps(start.problem().meetings());
        return completed(TimetableSearch.improve(start, steps, SEED, watch));
    }

    private static Timetable completed(Timetable timetable) {
        Completion.complete(timetable);
        return timetable;
    }
}

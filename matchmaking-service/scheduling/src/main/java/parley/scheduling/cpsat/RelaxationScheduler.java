package parley.scheduling.cpsat;

import com.google.ortools.Loader;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import parley.scheduling.Completion;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Policy.Objective;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Timetable;
import parley.scheduling.TimetableSearch;
import parley.scheduling.Watch;
import parley.scheduling.Watch.Step;

/**
 * For forums that are too large to prove slot by slot. A {@link Relaxation} says which meetings
 * take place, Kempe chains find them slots, and the domain's search removes breaks. The
 * relaxation's optima are the certificate's bounds; of breaks nothing is proven.
 */
public final class RelaxationScheduler implements Scheduler {

    private static final long SEED = 2020;

    private final Effort effort;

    public RelaxationScheduler(Effort effort) {
        this.effort = effort;
    }

    @Override
    public Schedule schedule(SchedulingProblem problem) {
        return schedule(problem, Watch.none());
    }

    @Override
    public Schedule schedule(SchedulingProblem problem, Watch watch) {
        Timetable placed = placed(new IndexedProblem(problem));
        watch.reached(Step.CHOSEN, placed);
        int steps = effort.steps(placed.problem().meetings());
        Timetable searched = TimetableSearch.improve(placed, steps, SEED, watch);
        watch.reached(Step.SEARCHED, searched);
        return published(searched);
    }

    /** As many of the best meetings as it can, with whatever breaks. */
    public static Timetable placed(IndexedProblem problem) {
        Loader.loadNativeLibraries();
        Timetable timetable = new Timetable(problem);
        BitSet chosen = chosen(problem);
        Completion.completeByMoving(timetable, chosen::get);
        return timetable;
    }

    /** With rooms, interpreters, reasons and bounds. */
    public static Schedule published(Timetable timetable) {
        Completion.complete(timetable);
        return Schedule.of(timetable, bounds(timetable).certificate(timetable));
    }

    /** No timetable has a higher sum of priorities, whatever its number of meetings. */
    public static long highestPrioritySum(IndexedProblem problem) {
        Loader.loadNativeLibraries();
        return new Relaxation(problem).most(problem::priority);
    }

    private static BitSet chosen(IndexedProblem problem) {
        Relaxation relaxation = new Relaxation(problem);
        BitSet chosen = new BitSet();
        for (Objective objective : problem.problem().policy().ofMeetings()) {
            IntToDoubleFunction adds = meeting -> problem.adds(meeting, objective);
            long most = relaxation.most(adds);
            chosen = relaxation.chosen();
            relaxation.atLeast(most, adds);
        }
        return chosen;
    }

    private static Bounds bounds(Timetable timetable) {
        IndexedProblem problem = timetable.problem();
        Relaxation relaxation = new Relaxation(problem);
        Bounds bounds = Bounds.of(problem);
        for (Objective objective : problem.problem().policy().ofMeetings()) {
            IntToDoubleFunction adds = meeting -> problem.adds(meeting, objective);
            bounds = bounds.with(objective, relaxation.most(adds));
            relaxation.atLeast(timetable.reached(objective), adds);
        }
        if (problem.problem().policy().ofPlaces().getFirst() == Objective.SHORTFALL) {
            bounds = bounds.with(Objective.SHORTFALL, relaxation.leastShortfall());
        }
        return bounds.withFloors(timetable);
    }
}

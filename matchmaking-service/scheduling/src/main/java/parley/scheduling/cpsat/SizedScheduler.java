package parley.scheduling.cpsat;

import parley.scheduling.IndexedProblem;
import parley.scheduling.Schedule;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Watch;

/**
 * The exact scheduler for what it can hold, the other one above. The size is that of the exact
 * model: how many ways there are to put a meeting into a slot.
 */
public final class SizedScheduler implements Scheduler {

    private final Scheduler exact;
    private final Scheduler large;
    private final int mostPlacements;

    /**
     * Tells them apart by size.
     *
     * @param mostPlacements up to which the exact one is asked; Pohang has 1,027
     */
    public SizedScheduler(Scheduler exact, Scheduler large, int mostPlacements) {
        this.exact = exact;
        this.large = large;
        this.mostPlacements = mostPlacements;
    }

    @Override
    public Schedule schedule(SchedulingProblem problem) {
        return schedule(problem, Watch.none());
    }

    @Override
    public Schedule schedule(SchedulingProblem problem, Watch watch) {
        IndexedProblem indexed = new IndexedProblem(problem);
        long placements = 0;
        for (int meeting = 0; meeting < indexed.meetings(); meeting++) {
            placements += indexed.choices(meeting);
        }
        return (placements <= mostPlacements ? exact : large).schedule(problem, watch);
    }
}

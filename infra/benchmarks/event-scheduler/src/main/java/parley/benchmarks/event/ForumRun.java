package parley.benchmarks.event;

import parley.scheduling.IndexedProblem;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.cpsat.CpSatScheduler;
import parley.scheduling.cpsat.Effort;
import parley.scheduling.cpsat.RelaxationScheduler;

/** Schedules a forum as matchmaking-service does. */
final class ForumRun {

    private ForumRun() {}

    static Report of(SchedulingProblem problem) {
        long began = System.nanoTime();
        Schedule schedule = new CpSatScheduler(Effort.standard()).schedule(problem);
        double seconds = EventRun.since(began);
        return EventRun.report(
                problem,
                schedule,
                RelaxationScheduler.highestPrioritySum(new IndexedProblem(problem)),
                new EventRun.Course(seconds, seconds, 0),
                null);
    }
}

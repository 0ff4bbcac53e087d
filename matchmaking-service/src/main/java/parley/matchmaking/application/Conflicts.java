package parley.matchmaking.application;

import java.util.List;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.Watch;

/** Finds out which must-meets stand in each other's way. */
@FunctionalInterface
public interface Conflicts {

    /**
     * Must-meets that can't all take place, each one less and the others could; empty if none.
     *
     * @throws java.util.concurrent.CancellationException if the watch is cancelled
     */
    List<AcceptedMeeting> of(SchedulingProblem problem, Watch watch);
}

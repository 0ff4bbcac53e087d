package parley.matchmaking.application;

import java.util.List;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.SchedulingProblem;

/** Finds out which must-meets stand in each other's way. */
@FunctionalInterface
public interface Conflicts {

    /** Must-meets that can't all take place, each one less and the others could; empty if none. */
    List<AcceptedMeeting> of(SchedulingProblem problem);
}

package parley.scheduling;

/**
 * Finds the schedule of a consultation.
 *
 * <p>Lexicographically, in the order of the problem's {@link Policy}. A break is a maximal run of
 * slots without a meeting between two meetings of one company; slots in which the company is
 * unavailable count as empty.
 *
 * <p>Contract:
 *
 * <ul>
 *   <li>The answer depends on the problem alone: not on the order of its lists, not on the clock,
 *       not on earlier calls. A call that was killed may be repeated and gives the same schedule.
 *   <li>Nobody is booked twice, interpreters are eligible, rooms suffice.
 *   <li>No unscheduled meeting could be added in any slot, not even by exchanging interpreters
 *       within the slot; its reason is true of the schedule returned.
 *   <li>The {@link Certificate} claims only what was proven.
 * </ul>
 */
public interface Scheduler {

    /** Takes seconds of computing; call it where blocking is allowed. */
    Schedule schedule(SchedulingProblem problem);

    /**
     * The same, watched.
     *
     * @throws java.util.concurrent.CancellationException if the watch stops it
     */
    default Schedule schedule(SchedulingProblem problem, Watch watch) {
        return schedule(problem);
    }
}

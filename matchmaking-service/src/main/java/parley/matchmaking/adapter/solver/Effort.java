package parley.matchmaking.adapter.solver;

/**
 * How long to try, counted in work and not in time, so that a slow machine finds the same schedule.
 *
 * @param meetings CP-SAT's deterministic seconds (about a second of one core) for the number of
 *     meetings
 * @param prioritySum the same for the sum of priorities
 * @param breaks the same for the breaks
 * @param searchSteps steps of the domain's search for fewer breaks, each time it is run
 */
record Effort(double meetings, double prioritySum, double breaks, int searchSteps) {

    static Effort standard() {
        return new Effort(15, 15, 15, 3_000_000);
    }
}

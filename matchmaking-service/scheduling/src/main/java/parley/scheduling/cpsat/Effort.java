package parley.scheduling.cpsat;

/**
 * How long to try, counted in work and not in time, so that a slow machine finds the same schedule.
 *
 * @param worth deterministic seconds of CP-SAT (one takes one to three seconds of a core) for the
 *     meetings and their priorities
 * @param breaks deterministic seconds for the breaks
 * @param stepsPerMeeting steps of the domain's search for each meeting of the problem
 * @param maxSteps limit of these steps
 */
public record Effort(double worth, double breaks, int stepsPerMeeting, int maxSteps) {

    public static Effort standard() {
        return new Effort(20, 6, 20_000, 10_000_000);
    }

    int steps(int meetings) {
        return (int) Math.min(maxSteps, (long) stepsPerMeeting * meetings);
    }
}

package parley.scheduling;

import java.util.Arrays;

/**
 * Interpreters for the meetings of one slot, exactly: a maximum matching by augmenting paths
 * (Kuhn). An interpreter who is booked gives way whenever another can take over.
 */
final class InterpreterMatching {

    private static final int FREE = -1;

    private final IndexedProblem problem;
    private final int[] servedNeed;
    private final int[] seenAt;
    private int search;

    InterpreterMatching(IndexedProblem problem) {
        this.problem = problem;
        servedNeed = new int[problem.problem().interpreters().size()];
        seenAt = new int[servedNeed.length];
    }

    /**
     * Whether the slot's interpreters can serve all these meetings.
     *
     * @param demand meetings in the slot, by need
     */
    boolean suffices(int slot, int[] demand) {
        Arrays.fill(servedNeed, FREE);
        for (int need = 0; need < demand.length; need++) {
            for (int i = 0; i < demand[need]; i++) {
                search++;
                if (!serve(slot, need)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean serve(int slot, int need) {
        for (int interpreter : problem.candidates(slot, need)) {
            if (seenAt[interpreter] == search) {
                continue;
            }
            seenAt[interpreter] = search;
            int gaveWay = servedNeed[interpreter];
            if (gaveWay == FREE || serve(slot, gaveWay)) {
                servedNeed[interpreter] = need;
                return true;
            }
        }
        return false;
    }
}

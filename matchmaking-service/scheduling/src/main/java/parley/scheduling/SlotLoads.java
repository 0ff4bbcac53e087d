package parley.scheduling;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many rooms and interpreters the slots' meetings use. Whether the interpreters suffice is
 * known from counts against {@link InterpreterLimits}, kept up to date by each change; where a slot
 * has too many limits, it is found by matching.
 */
final class SlotLoads {

    private final IndexedProblem problem;
    private final InterpreterMatching matching;
    private final int[][] roomsUsed;
    private final int[] roomsMissing;
    private final int[][] demand;
    private final int[] @Nullable [][] limitsOf;
    private final int[][] capacity;
    private final int[][] load;
    private final int[] overloaded;

    SlotLoads(IndexedProblem problem) {
        this.problem = problem;
        int slots = problem.slots();
        matching = new InterpreterMatching(problem);
        roomsUsed = new int[slots][problem.roomKinds()];
        roomsMissing = new int[slots];
        demand = new int[slots][problem.needs()];
        limitsOf = new int[slots][][];
        capacity = new int[slots][];
        load = new int[slots][];
        overloaded = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            Optional<InterpreterLimits> limits = problem.limits(slot);
            if (limits.isPresent()) {
                limit(slot, limits.get().all());
            }
        }
    }

    private void limit(int slot, List<InterpreterLimits.Limit> limits) {
        capacity[slot] = limits.stream().mapToInt(InterpreterLimits.Limit::interpreters).toArray();
        load[slot] = new int[limits.size()];
        limitsOf[slot] = new int[problem.needs()][];
        for (int need = 0; need < problem.needs(); need++) {
            int concerned = need;
            limitsOf[slot][need] =
                    IntStream.range(0, limits.size())
                            .filter(limit -> limits.get(limit).concerns(concerned))
                            .toArray();
        }
    }

    /** Adds a meeting, or with -1 takes it out. */
    void change(int meeting, int slot, int more) {
        int kind = problem.roomKind(meeting);
        roomsMissing[slot] -= missing(slot, kind);
        roomsUsed[slot][kind] += more;
        roomsMissing[slot] += missing(slot, kind);
        int need = problem.need(meeting);
        if (need != IndexedProblem.NO_NEED) {
            demand[slot][need] += more;
            if (limitsOf[slot] != null) {
                changeLimits(slot, need, more);
            }
        }
    }

    private int missing(int slot, int kind) {
        return Math.max(0, roomsUsed[slot][kind] - problem.rooms(kind));
    }

    private void changeLimits(int slot, int need, int more) {
        for (int limit : limitsOf[slot][need]) {
            boolean before = load[slot][limit] > capacity[slot][limit];
            load[slot][limit] += more;
            boolean after = load[slot][limit] > capacity[slot][limit];
            overloaded[slot] += (after ? 1 : 0) - (before ? 1 : 0);
        }
    }

    /** Rooms of this kind that are free. */
    int roomsFree(int slot, int kind) {
        return problem.rooms(kind) - roomsUsed[slot][kind];
    }

    boolean hasRoomFor(int meeting, int slot) {
        return roomsFree(slot, problem.roomKind(meeting)) > 0;
    }

    /** Whether rooms and interpreters suffice. */
    boolean suffices(int slot) {
        return roomsMissing[slot] == 0 && interpretersSuffice(slot);
    }

    boolean interpretersSuffice(int slot) {
        return limitsOf[slot] != null
                ? overloaded[slot] == 0
                : matching.suffices(slot, demand[slot]);
    }

    /** Whether there are interpreters for one meeting more; they do suffice without it. */
    boolean interpretersSufficeWith(int meeting, int slot) {
        int need = problem.need(meeting);
        if (need == IndexedProblem.NO_NEED) {
            return true;
        }
        if (limitsOf[slot] == null) {
            demand[slot][need]++;
            boolean suffice = matching.suffices(slot, demand[slot]);
            demand[slot][need]--;
            return suffice;
        }
        for (int limit : limitsOf[slot][need]) {
            if (load[slot][limit] >= capacity[slot][limit]) {
                return false;
            }
        }
        return true;
    }
}

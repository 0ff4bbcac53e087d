package parley.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Gives a slot the rooms and interpreters with the fewest changes, given what the other slots have:
 * a {@link CheapestPairing} of its meetings with the interpreters, then one with the rooms of each
 * kind.
 */
final class SlotPairings {

    private final Allocation allocation;
    private final ChangeCount count;
    private final IndexedProblem problem;
    private final int[][] roomsOfKind;

    SlotPairings(Allocation allocation, ChangeCount count) {
        this.allocation = allocation;
        this.count = count;
        problem = allocation.problem();
        roomsOfKind =
                IntStream.range(0, problem.roomKinds())
                        .mapToObj(kind -> problem.roomsOfKind(kind).stream().toArray())
                        .toArray(int[][]::new);
    }

    void pair(int slot) {
        pairInterpreters(slot);
        for (int kind = 0; kind < roomsOfKind.length; kind++) {
            pairRooms(slot, kind);
        }
    }

    private void pairRooms(int slot, int kind) {
        int[] rooms = roomsOfKind[kind];
        int[] meetings =
                IntStream.of(allocation.meetingsIn(slot))
                        .filter(meeting -> problem.roomKind(meeting) == kind)
                        .toArray();
        int[][] cost = new int[meetings.length][];
        for (int row = 0; row < cost.length; row++) {
            cost[row] = roomCosts(meetings[row], rooms);
        }
        int[] chosen = CheapestPairing.of(cost, rooms.length);
        allocation.giveRooms(meetings, IntStream.of(chosen).map(column -> rooms[column]).toArray());
    }

    /** Up to a constant: less by one for each neighbour that is in the room. */
    private int[] roomCosts(int meeting, int[] rooms) {
        int[] cost = new int[rooms.length];
        for (int neighbour : count.neighbours(meeting)) {
            lessen(cost, rooms, neighbour);
        }
        int interpreter = allocation.interpreter(meeting);
        if (interpreter != Allocation.NONE) {
            lessen(cost, rooms, allocation.before(interpreter, allocation.slotOf(meeting)));
            lessen(cost, rooms, allocation.after(interpreter, allocation.slotOf(meeting)));
        }
        return cost;
    }

    private void lessen(int[] cost, int[] rooms, int neighbour) {
        if (neighbour != Allocation.NONE) {
            int column = Arrays.binarySearch(rooms, allocation.room(neighbour));
            if (column >= 0) {
                cost[column]--;
            }
        }
    }

    private void pairInterpreters(int slot) {
        int[] meetings =
                IntStream.of(allocation.meetingsIn(slot))
                        .filter(meeting -> problem.need(meeting) != IndexedProblem.NO_NEED)
                        .toArray();
        int[][] cost = new int[meetings.length][problem.interpreters()];
        for (int row = 0; row < cost.length; row++) {
            BitSet candidates = problem.interpreters(slot, problem.need(meetings[row]));
            for (int one = 0; one < cost[row].length; one++) {
                cost[row][one] =
                        candidates.get(one)
                                ? interpreterCost(meetings[row], one, slot)
                                : CheapestPairing.FORBIDDEN;
            }
        }
        allocation.giveInterpreters(meetings, CheapestPairing.of(cost, problem.interpreters()));
    }

    /** Changes with the interpreter in this meeting, less those that it has without. */
    private int interpreterCost(int meeting, int one, int slot) {
        int cost = 0;
        for (int neighbour : count.interpretedNeighbours(meeting)) {
            int theirs = allocation.interpreter(neighbour);
            cost += theirs == Allocation.NONE ? 0 : Allocation.differ(theirs, one);
        }
        int before = allocation.before(one, slot);
        int after = allocation.after(one, slot);
        return cost
                + allocation.roomsDiffer(before, meeting)
                + allocation.roomsDiffer(meeting, after)
                - allocation.roomsDiffer(before, after);
    }
}

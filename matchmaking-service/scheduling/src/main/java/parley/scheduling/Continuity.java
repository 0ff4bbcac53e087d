package parley.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Gives rooms and interpreters to the meetings of a {@link Timetable} with few changes: of the room
 * of a company or an interpreter from one meeting to the next of its day, and of a company's
 * interpreter from one interpreted meeting to the next of its day.
 *
 * <p>Slot by slot: given what the other slots have, the cheapest rooms of a slot are a pairing of
 * meetings with rooms, and its cheapest interpreters one of meetings with interpreters ({@link
 * CheapestPairing}). Forwards first, each slot going by those before; then to and fro until nothing
 * gets better. No step makes it worse, and nothing is drawn by lot.
 */
final class Continuity {

    /** Rounds to and fro; where trials still gained it was in the first five. */
    private static final int MOST_ROUNDS = 12;

    private static final int NONE = -1;

    private final IndexedProblem problem;
    private final List<List<Integer>> inSlot = new ArrayList<>();
    private final int[] slotOf;
    private final int[] firstSlotOfDay;
    private final int[] endOfDay;
    private final Successions successions;
    private final int[][] neighbours;
    private final int[][] interpretedNeighbours;
    private final int[][] roomsOfKind;
    private final int[] room;
    private final int[] interpreter;
    private final int[][] meetingOfInterpreter;

    private Continuity(Timetable timetable) {
        problem = timetable.problem();
        slotOf = new int[problem.meetings()];
        for (int slot = 0; slot < problem.slots(); slot++) {
            inSlot.add(new ArrayList<>());
        }
        for (int meeting = 0; meeting < slotOf.length; meeting++) {
            slotOf[meeting] = timetable.slotOf(meeting);
            if (slotOf[meeting] != Timetable.NONE) {
                inSlot.get(slotOf[meeting]).add(meeting);
            }
        }
        firstSlotOfDay = new int[problem.slots()];
        endOfDay = new int[problem.slots()];
        int first = 0;
        for (int length : problem.problem().days().lengths()) {
            Arrays.fill(firstSlotOfDay, first, first + length, first);
            Arrays.fill(endOfDay, first, first + length, first + length);
            first += length;
        }
        successions = Successions.of(timetable);
        neighbours = Successions.neighbours(successions.meetings(), slotOf.length);
        interpretedNeighbours = Successions.neighbours(successions.interpreted(), slotOf.length);
        roomsOfKind = new int[problem.roomKinds()][];
        for (int kind = 0; kind < roomsOfKind.length; kind++) {
            roomsOfKind[kind] = problem.roomsOfKind(kind).stream().toArray();
        }
        room = filled(slotOf.length);
        interpreter = filled(slotOf.length);
        meetingOfInterpreter = new int[problem.interpreters()][];
        for (int one = 0; one < meetingOfInterpreter.length; one++) {
            meetingOfInterpreter[one] = filled(problem.slots());
        }
    }

    private static int[] filled(int length) {
        int[] filled = new int[length];
        Arrays.fill(filled, NONE);
        return filled;
    }

    static Continuity of(Timetable timetable) {
        Continuity continuity = new Continuity(timetable);
        int slots = continuity.problem.slots();
        for (int slot = 0; slot < slots; slot++) {
            continuity.pair(slot);
        }
        int before = Integer.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && continuity.changes() < before; round++) {
            before = continuity.changes();
            for (int slot = slots - 1; slot >= 0; slot--) {
                continuity.pair(slot);
            }
            for (int slot = 0; slot < slots; slot++) {
                continuity.pair(slot);
            }
        }
        return continuity;
    }

    /** Index of the meeting's room. */
    int roomOf(int meeting) {
        return room[meeting];
    }

    /** Index of the meeting's interpreter, or less than 0. */
    int interpreterOf(int meeting) {
        return interpreter[meeting];
    }

    int changes() {
        int changes = 0;
        for (Successions.Pair pair : successions.meetings()) {
            changes += differ(room[pair.earlier()], room[pair.later()]);
        }
        for (Successions.Pair pair : successions.interpreted()) {
            changes += differ(interpreter[pair.earlier()], interpreter[pair.later()]);
        }
        for (int[] meetings : meetingOfInterpreter) {
            for (int slot = 0; slot < meetings.length; slot++) {
                if (meetings[slot] != NONE) {
                    changes += roomsDiffer(meetings[slot], after(meetings, slot));
                }
            }
        }
        return changes;
    }

    private void pair(int slot) {
        pairInterpreters(slot);
        for (int kind = 0; kind < roomsOfKind.length; kind++) {
            pairRooms(slot, kind);
        }
    }

    private void pairRooms(int slot, int kind) {
        int[] rooms = roomsOfKind[kind];
        int[] meetings =
                inSlot.get(slot).stream()
                        .mapToInt(Integer::intValue)
                        .filter(meeting -> problem.roomKind(meeting) == kind)
                        .toArray();
        int[][] cost = new int[meetings.length][];
        for (int row = 0; row < cost.length; row++) {
            cost[row] = roomCosts(meetings[row], rooms);
        }
        int[] chosen = CheapestPairing.of(cost, rooms.length);
        for (int row = 0; row < meetings.length; row++) {
            room[meetings[row]] = rooms[chosen[row]];
        }
    }

    /** Up to a constant: less by one for each neighbour that is in the room. */
    private int[] roomCosts(int meeting, int[] rooms) {
        int[] cost = new int[rooms.length];
        for (int neighbour : neighbours[meeting]) {
            lessen(cost, rooms, neighbour);
        }
        if (interpreter[meeting] != NONE) {
            int[] meetings = meetingOfInterpreter[interpreter[meeting]];
            lessen(cost, rooms, before(meetings, slotOf[meeting]));
            lessen(cost, rooms, after(meetings, slotOf[meeting]));
        }
        return cost;
    }

    private void lessen(int[] cost, int[] rooms, int neighbour) {
        if (neighbour != NONE) {
            int column = Arrays.binarySearch(rooms, room[neighbour]);
            if (column >= 0) {
                cost[column]--;
            }
        }
    }

    private void pairInterpreters(int slot) {
        int[] meetings =
                inSlot.get(slot).stream()
                        .mapToInt(Integer::intValue)
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
        int[] chosen = CheapestPairing.of(cost, problem.interpreters());
        for (int meeting : meetings) {
            if (interpreter[meeting] != NONE) {
                meetingOfInterpreter[interpreter[meeting]][slot] = NONE;
            }
        }
        for (int row = 0; row < meetings.length; row++) {
            interpreter[meetings[row]] = chosen[row];
            meetingOfInterpreter[chosen[row]][slot] = meetings[row];
        }
    }

    /** Changes with the interpreter in this meeting, less those that it has without. */
    private int interpreterCost(int meeting, int one, int slot) {
        int cost = 0;
        for (int neighbour : interpretedNeighbours[meeting]) {
            cost += interpreter[neighbour] == NONE ? 0 : differ(interpreter[neighbour], one);
        }
        int before = before(meetingOfInterpreter[one], slot);
        int after = after(meetingOfInterpreter[one], slot);
        return cost
                + roomsDiffer(before, meeting)
                + roomsDiffer(meeting, after)
                - roomsDiffer(before, after);
    }

    /** Not where one of them has no room yet. */
    private int roomsDiffer(int one, int other) {
        return one == NONE || other == NONE || room[one] == NONE || room[other] == NONE
                ? 0
                : differ(room[one], room[other]);
    }

    private static int differ(int one, int other) {
        return one == other ? 0 : 1;
    }

    private int before(int[] meetings, int slot) {
        for (int earlier = slot - 1; earlier >= firstSlotOfDay[slot]; earlier--) {
            if (meetings[earlier] != NONE) {
                return meetings[earlier];
            }
        }
        return NONE;
    }

    private int after(int[] meetings, int slot) {
        for (int later = slot + 1; later < endOfDay[slot]; later++) {
            if (meetings[later] != NONE) {
                return meetings[later];
            }
        }
        return NONE;
    }
}

package parley.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rooms and interpreters of the meetings of a {@link Timetable}, while they are given out. Slots
 * stay; what a meeting changes with others is its room or its interpreter.
 */
final class Allocation {

    static final int NONE = -1;

    private final IndexedProblem problem;
    private final int[] slotOf;
    private final int[][] inSlot;
    private final int[] firstSlotOfDay;
    private final int[] endOfDay;
    private final int[] room;
    private final int[] interpreter;
    private final int[][] meetingInRoom;
    private final int[][] meetingOfInterpreter;

    Allocation(Timetable timetable) {
        problem = timetable.problem();
        slotOf = new int[problem.meetings()];
        List<List<Integer>> meetings = new ArrayList<>();
        for (int slot = 0; slot < problem.slots(); slot++) {
            meetings.add(new ArrayList<>());
        }
        for (int meeting = 0; meeting < slotOf.length; meeting++) {
            slotOf[meeting] = timetable.slotOf(meeting);
            if (slotOf[meeting] != Timetable.NONE) {
                meetings.get(slotOf[meeting]).add(meeting);
            }
        }
        inSlot =
                meetings.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        firstSlotOfDay = new int[problem.slots()];
        endOfDay = new int[problem.slots()];
        int first = 0;
        for (int length : problem.problem().days().lengths()) {
            Arrays.fill(firstSlotOfDay, first, first + length, first);
            Arrays.fill(endOfDay, first, first + length, first + length);
            first += length;
        }
        room = none(slotOf.length);
        interpreter = none(slotOf.length);
        meetingInRoom = table(problem.problem().rooms().size());
        meetingOfInterpreter = table(problem.interpreters());
    }

    private int[][] table(int rows) {
        int[][] table = new int[rows][];
        for (int row = 0; row < rows; row++) {
            table[row] = none(problem.slots());
        }
        return table;
    }

    /** What has been given out, to come back to. */
    record Given(List<Integer> rooms, List<Integer> interpreters) {}

    Given given() {
        return new Given(
                IntStream.of(room).boxed().toList(), IntStream.of(interpreter).boxed().toList());
    }

    void restore(Given given) {
        for (int[] meetings : inSlot) {
            giveRooms(meetings, of(meetings, given.rooms()));
            int[] interpreted =
                    IntStream.of(meetings)
                            .filter(meeting -> given.interpreters().get(meeting) != NONE)
                            .toArray();
            giveInterpreters(interpreted, of(interpreted, given.interpreters()));
        }
    }

    private static int[] of(int[] meetings, List<Integer> given) {
        return IntStream.of(meetings).map(given::get).toArray();
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    IndexedProblem problem() {
        return problem;
    }

    int slotOf(int meeting) {
        return slotOf[meeting];
    }

    int firstSlotOfDay(int slot) {
        return firstSlotOfDay[slot];
    }

    /** After the last slot of the slot's day. */
    int endOfDay(int slot) {
        return endOfDay[slot];
    }

    int[] meetingsIn(int slot) {
        return inSlot[slot];
    }

    int room(int meeting) {
        return room[meeting];
    }

    int interpreter(int meeting) {
        return interpreter[meeting];
    }

    int inRoom(int of, int slot) {
        return meetingInRoom[of][slot];
    }

    int ofInterpreter(int of, int slot) {
        return meetingOfInterpreter[of][slot];
    }

    /** What the interpreter has before the slot, on its day. */
    int before(int of, int slot) {
        int[] meetings = meetingOfInterpreter[of];
        for (int earlier = slot - 1; earlier >= firstSlotOfDay[slot]; earlier--) {
            if (meetings[earlier] != NONE) {
                return meetings[earlier];
            }
        }
        return NONE;
    }

    /** What the interpreter has after the slot, on its day. */
    int after(int of, int slot) {
        int[] meetings = meetingOfInterpreter[of];
        for (int later = slot + 1; later < endOfDay[slot]; later++) {
            if (meetings[later] != NONE) {
                return meetings[later];
            }
        }
        return NONE;
    }

    /** Takes all their rooms, and then gives each of them one. */
    void giveRooms(int[] meetings, int[] rooms) {
        for (int meeting : meetings) {
            if (room[meeting] != NONE) {
                meetingInRoom[room[meeting]][slotOf[meeting]] = NONE;
            }
        }
        for (int i = 0; i < meetings.length; i++) {
            room[meetings[i]] = rooms[i];
            meetingInRoom[rooms[i]][slotOf[meetings[i]]] = meetings[i];
        }
    }

    /** The same with interpreters. */
    void giveInterpreters(int[] meetings, int[] interpreters) {
        for (int meeting : meetings) {
            if (interpreter[meeting] != NONE) {
                meetingOfInterpreter[interpreter[meeting]][slotOf[meeting]] = NONE;
            }
        }
        for (int i = 0; i < meetings.length; i++) {
            interpreter[meetings[i]] = interpreters[i];
            meetingOfInterpreter[interpreters[i]][slotOf[meetings[i]]] = meetings[i];
        }
    }

    /** What is in the one room in the slot changes places with what is in the other. */
    void exchangeRooms(int one, int other, int slot) {
        exchange(meetingInRoom, room, one, other, slot);
    }

    /** The same with interpreters. */
    void exchangeInterpreters(int one, int other, int slot) {
        exchange(meetingOfInterpreter, interpreter, one, other, slot);
    }

    private static void exchange(int[][] table, int[] of, int one, int other, int slot) {
        int meeting = table[one][slot];
        table[one][slot] = table[other][slot];
        table[other][slot] = meeting;
        if (table[one][slot] != NONE) {
            of[table[one][slot]] = one;
        }
        if (table[other][slot] != NONE) {
            of[table[other][slot]] = other;
        }
    }

    /** 0 or 1; 0 also where there is only one, or one has no room yet. */
    int roomsDiffer(int one, int other) {
        return one == NONE || other == NONE || room[one] == NONE || room[other] == NONE
                ? 0
                : differ(room[one], room[other]);
    }

    static int differ(int one, int other) {
        return one == other ? 0 : 1;
    }
}

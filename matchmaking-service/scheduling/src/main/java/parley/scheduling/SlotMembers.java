package parley.scheduling;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;

/** The meetings of each slot, in no particular order, to draw from. */
final class SlotMembers {

    private final int[][] members;
    private final int[] size;
    private final int[] placeOf;

    SlotMembers(int slots, int meetings) {
        members = new int[slots][8];
        size = new int[slots];
        placeOf = new int[meetings];
    }

    void add(int meeting, int slot) {
        if (size[slot] == members[slot].length) {
            members[slot] = Arrays.copyOf(members[slot], 2 * size[slot]);
        }
        placeOf[meeting] = size[slot];
        members[slot][size[slot]++] = meeting;
    }

    void remove(int meeting, int slot) {
        int last = members[slot][--size[slot]];
        members[slot][placeOf[meeting]] = last;
        placeOf[last] = placeOf[meeting];
    }

    /** One that meets the condition, or {@link Timetable#NONE}. */
    int any(int slot, Random random, IntPredicate condition) {
        if (size[slot] == 0) {
            return Timetable.NONE;
        }
        int start = random.nextInt(size[slot]);
        for (int i = 0; i < size[slot]; i++) {
            int meeting = members[slot][(start + i) % size[slot]];
            if (condition.test(meeting)) {
                return meeting;
            }
        }
        return Timetable.NONE;
    }
}

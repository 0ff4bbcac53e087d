package parley.benchmarks.b2bsp.search;

import java.util.Arrays;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;

/**
 * Meetings in slots such that nobody has two at once and each is in a slot that it may have; some
 * may have none yet. A slot can be overfull, days unfair and precedences broken: that is counted,
 * to be driven out.
 */
final class Roster {

    static final int NONE = -1;

    private final Problem problem;
    private final int[] slotOf;
    private final int[][] meetingAt;
    private final long[] day;
    private final int[] used;
    private int unplaced;
    private int breaks;
    private int overfull;

    Roster(Problem problem) {
        this.problem = problem;
        slotOf = new int[problem.meetings()];
        Arrays.fill(slotOf, NONE);
        meetingAt = new int[problem.participants()][problem.slots()];
        for (int[] meetings : meetingAt) {
            Arrays.fill(meetings, NONE);
        }
        day = new long[problem.participants()];
        used = new int[problem.slots()];
        unplaced = problem.meetings();
    }

    Problem problem() {
        return problem;
    }

    int slotOf(int meeting) {
        return slotOf[meeting];
    }

    /** The participant's meeting in the slot, or {@link #NONE}. */
    int meetingAt(int participant, int slot) {
        return meetingAt[participant][slot];
    }

    /** The slots in which the participant meets, as a mask. */
    long day(int participant) {
        return day[participant];
    }

    int used(int slot) {
        return used[slot];
    }

    int unplaced() {
        return unplaced;
    }

    int breaks() {
        return breaks;
    }

    /** Meetings beyond the tables of their slots. */
    int overfull() {
        return overfull;
    }

    /** Both participants must be free in the slot. */
    void place(int meeting, int slot) {
        slotOf[meeting] = slot;
        unplaced--;
        overfull += used[slot]++ >= problem.tables() ? 1 : 0;
        set(problem.one(meeting), slot, meeting);
        set(problem.other(meeting), slot, meeting);
    }

    void take(int meeting) {
        int slot = slotOf[meeting];
        slotOf[meeting] = NONE;
        unplaced++;
        overfull -= --used[slot] >= problem.tables() ? 1 : 0;
        set(problem.one(meeting), slot, NONE);
        set(problem.other(meeting), slot, NONE);
    }

    private void set(int participant, int slot, int meeting) {
        breaks -= Problem.breaks(day[participant]);
        meetingAt[participant][slot] = meeting;
        day[participant] =
                meeting == NONE ? day[participant] & ~(1L << slot) : day[participant] | 1L << slot;
        breaks += Problem.breaks(day[participant]);
    }

    /** All meetings need a slot. */
    Schedule schedule() {
        return Schedule.of(slotOf);
    }
}

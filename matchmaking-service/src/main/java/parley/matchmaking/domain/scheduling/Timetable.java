package parley.matchmaking.domain.scheduling;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Which meeting is in which slot, always without a clash: every company in one meeting at a time,
 * rooms and interpreters sufficient in every slot. Rooms and interpreters themselves are given out
 * later, see {@link Bookings}.
 */
public final class Timetable {

    /** Slot of a meeting that is not placed, and meeting of a company that has none. */
    public static final int NONE = -1;

    private static final int STRAIN_OF_A_BREAK = 8;

    private final IndexedProblem problem;
    private final InterpreterMatching matching;
    private final int[] slotOf;
    private final CompanyDay[] days;
    private final int[] roomsUsed;
    private final int[][] demand;
    private int placed;
    private int prioritySum;
    private int breaks;
    private int idle;

    public Timetable(IndexedProblem problem) {
        this.problem = problem;
        matching = new InterpreterMatching(problem);
        slotOf = new int[problem.meetings()];
        days = new CompanyDay[problem.companies()];
        roomsUsed = new int[problem.slots()];
        demand = new int[problem.slots()][problem.needs()];
        Arrays.fill(slotOf, NONE);
        Arrays.setAll(days, company -> new CompanyDay(problem.slots()));
    }

    /**
     * The timetable with these meetings.
     *
     * @param slotOfMeeting slot of each meeting, or {@link #NONE}
     * @throws IllegalStateException if two of them clash
     */
    public static Timetable of(IndexedProblem problem, int[] slotOfMeeting) {
        Timetable timetable = new Timetable(problem);
        for (int meeting = 0; meeting < slotOfMeeting.length; meeting++) {
            int slot = slotOfMeeting[meeting];
            if (slot != NONE) {
                if (!timetable.canPlace(meeting, slot)) {
                    throw new IllegalStateException(
                            problem.problem().meetings().get(meeting) + " clashes in slot " + slot);
                }
                timetable.place(meeting, slot);
            }
        }
        return timetable;
    }

    Timetable copy() {
        return of(problem, slotOf);
    }

    public IndexedProblem problem() {
        return problem;
    }

    /** The meeting's slot, or {@link #NONE}. */
    public int slotOf(int meeting) {
        return slotOf[meeting];
    }

    /** The company's meeting in the slot, or {@link #NONE}. */
    int meetingOf(int company, int slot) {
        return days[company].meeting(slot);
    }

    /** A meeting in the slot that meets the condition, or {@link #NONE}. */
    int anyIn(int slot, Random random, IntPredicate condition) {
        int start = random.nextInt(slotOf.length);
        for (int i = 0; i < slotOf.length; i++) {
            int meeting = (start + i) % slotOf.length;
            if (slotOf[meeting] == slot && condition.test(meeting)) {
                return meeting;
            }
        }
        return NONE;
    }

    public int placed() {
        return placed;
    }

    public int prioritySum() {
        return prioritySum;
    }

    public int breaks() {
        return breaks;
    }

    /**
     * Breaks, refined by the idle slots in them: of two timetables with as many breaks, the one
     * with the shorter ones is nearer to having fewer.
     */
    int strain() {
        return STRAIN_OF_A_BREAK * breaks + idle;
    }

    /** More meetings, else a higher sum of priorities, else fewer breaks. */
    public boolean isBetterThan(Timetable other) {
        if (placed != other.placed) {
            return placed > other.placed;
        }
        return prioritySum == other.prioritySum
                ? breaks < other.breaks
                : prioritySum > other.prioritySum;
    }

    /** Whether every meeting that could ever be placed is, without breaks. */
    boolean isFaultless() {
        return breaks == 0 && placed == problem.placeable();
    }

    /** Whether an unplaced meeting fits, other interpreters in that slot changing if need be. */
    public boolean canPlace(int meeting, int slot) {
        return problem.allowed(meeting, slot)
                && meetingOf(problem.requester(meeting), slot) == NONE
                && meetingOf(problem.responder(meeting), slot) == NONE
                && roomsUsed[slot] < problem.rooms()
                && interpretersSufficeWith(meeting, slot);
    }

    boolean interpretersSufficeWith(int meeting, int slot) {
        int need = problem.need(meeting);
        if (need == IndexedProblem.NO_NEED) {
            return true;
        }
        demand[slot][need]++;
        boolean suffice = interpretersSuffice(slot);
        demand[slot][need]--;
        return suffice;
    }

    /** Whether the slot's rooms and interpreters suffice, as they may not after {@link #place}. */
    boolean suffices(int slot) {
        return roomsUsed[slot] <= problem.rooms() && interpretersSuffice(slot);
    }

    boolean interpretersSuffice(int slot) {
        return matching.suffices(slot, demand[slot]);
    }

    /** Places without checking; the caller has, or will before it lets go of the timetable. */
    void place(int meeting, int slot) {
        slotOf[meeting] = slot;
        change(meeting, slot, meeting, 1);
    }

    void remove(int meeting) {
        int slot = slotOf[meeting];
        slotOf[meeting] = NONE;
        change(meeting, slot, NONE, -1);
    }

    private void change(int meeting, int slot, int now, int more) {
        set(problem.requester(meeting), slot, now);
        set(problem.responder(meeting), slot, now);
        placed += more;
        prioritySum += more * problem.priority(meeting);
        roomsUsed[slot] += more;
        if (problem.need(meeting) != IndexedProblem.NO_NEED) {
            demand[slot][problem.need(meeting)] += more;
        }
    }

    private void set(int company, int slot, int meeting) {
        CompanyDay day = days[company];
        breaks -= day.breaks();
        idle -= day.idle();
        day.set(slot, meeting);
        breaks += day.breaks();
        idle += day.idle();
    }
}

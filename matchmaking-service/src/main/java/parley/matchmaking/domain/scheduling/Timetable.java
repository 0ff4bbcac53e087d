package parley.matchmaking.domain.scheduling;

import java.util.Arrays;

/**
 * Which meeting is in which slot, always without a clash: every company in one meeting at a time,
 * rooms and interpreters sufficient in every slot. Rooms and interpreters themselves are given out
 * later, see {@link Bookings}.
 */
public final class Timetable {

    /** Slot of a meeting that is not placed, and meeting of a company that has none. */
    public static final int NONE = -1;

    private final IndexedProblem problem;
    private final InterpreterMatching matching;
    private final int[] slotOf;
    private final int[][] meetingOf;
    private final int[] roomsUsed;
    private final int[][] demand;

    public Timetable(IndexedProblem problem) {
        this.problem = problem;
        matching = new InterpreterMatching(problem);
        slotOf = new int[problem.meetings()];
        meetingOf = new int[problem.companies()][problem.slots()];
        roomsUsed = new int[problem.slots()];
        demand = new int[problem.slots()][problem.needs()];
        Arrays.fill(slotOf, NONE);
        for (int[] ofCompany : meetingOf) {
            Arrays.fill(ofCompany, NONE);
        }
    }

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

    public IndexedProblem problem() {
        return problem;
    }

    Timetable copy() {
        return of(problem, slotOf);
    }

    public int[] slots() {
        return slotOf.clone();
    }

    /** The meeting's slot, or {@link #NONE}. */
    public int slotOf(int meeting) {
        return slotOf[meeting];
    }

    /** The company's meeting in the slot, or {@link #NONE}. */
    public int meetingOf(int company, int slot) {
        return meetingOf[company][slot];
    }

    public int placed() {
        return (int) Arrays.stream(slotOf).filter(slot -> slot != NONE).count();
    }

    public int prioritySum() {
        int sum = 0;
        for (int meeting = 0; meeting < slotOf.length; meeting++) {
            if (slotOf[meeting] != NONE) {
                sum += problem.priority(meeting);
            }
        }
        return sum;
    }

    public int breaks() {
        int breaks = 0;
        for (int company = 0; company < meetingOf.length; company++) {
            breaks += breaks(company);
        }
        return breaks;
    }

    /** Maximal runs of slots without a meeting between two meetings of the company. */
    int breaks(int company) {
        int runs = 0;
        boolean before = false;
        for (int meeting : meetingOf[company]) {
            boolean busy = meeting != NONE;
            if (busy && !before) {
                runs++;
            }
            before = busy;
        }
        return Math.max(0, runs - 1);
    }

    /** Breaks of the meeting's two companies. */
    int breaksOf(int meeting) {
        return breaks(problem.requester(meeting)) + breaks(problem.responder(meeting));
    }

    /** Whether an unplaced meeting fits, other interpreters in that slot changing if need be. */
    public boolean canPlace(int meeting, int slot) {
        return problem.allowed(meeting, slot)
                && bothFree(meeting, slot)
                && roomsUsed[slot] < problem.rooms()
                && interpretersSufficeWith(meeting, slot);
    }

    boolean bothFree(int meeting, int slot) {
        return meetingOf[problem.requester(meeting)][slot] == NONE
                && meetingOf[problem.responder(meeting)][slot] == NONE;
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

    boolean roomsSuffice(int slot) {
        return roomsUsed[slot] <= problem.rooms();
    }

    boolean interpretersSuffice(int slot) {
        return matching.suffices(slot, demand[slot]);
    }

    /** Places without checking; the caller has, or will before it lets go of the timetable. */
    void place(int meeting, int slot) {
        slotOf[meeting] = slot;
        meetingOf[problem.requester(meeting)][slot] = meeting;
        meetingOf[problem.responder(meeting)][slot] = meeting;
        roomsUsed[slot]++;
        if (problem.need(meeting) != IndexedProblem.NO_NEED) {
            demand[slot][problem.need(meeting)]++;
        }
    }

    void remove(int meeting) {
        int slot = slotOf[meeting];
        slotOf[meeting] = NONE;
        meetingOf[problem.requester(meeting)][slot] = NONE;
        meetingOf[problem.responder(meeting)][slot] = NONE;
        roomsUsed[slot]--;
        if (problem.need(meeting) != IndexedProblem.NO_NEED) {
            demand[slot][problem.need(meeting)]--;
        }
    }
}

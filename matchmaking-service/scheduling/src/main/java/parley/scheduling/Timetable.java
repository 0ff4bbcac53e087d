package parley.scheduling;

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

    private final IndexedProblem problem;
    private final int[] slotOf;
    private final CompanyDays days;
    private final SlotLoads loads;
    private final SlotMembers members;
    private int placed;
    private int mustMeets;
    private int prioritySum;
    private int shortfall;
    private int missedWishes;
    private final Strain strain;

    public Timetable(IndexedProblem problem) {
        this.problem = problem;
        slotOf = new int[problem.meetings()];
        Arrays.fill(slotOf, NONE);
        days = new CompanyDays(problem.problem().days(), problem.companies());
        loads = new SlotLoads(problem);
        members = new SlotMembers(problem.slots(), problem.meetings());
        strain = new Strain(problem.problem().policy());
        for (int company = 0; company < problem.companies(); company++) {
            shortfall += lacks(company);
        }
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
        return days.meeting(company, slot);
    }

    /** Whether the company has as many meetings as it may. */
    boolean hasMost(int company) {
        return days.number(company) >= problem.most(company);
    }

    /** Whether one of the meeting's sides has as many as it may. */
    boolean sideHasMost(int meeting) {
        return hasMost(problem.requester(meeting)) || hasMost(problem.responder(meeting));
    }

    /** One of the company's meetings, or {@link #NONE}. */
    int anyOf(int company, Random random) {
        int start = random.nextInt(problem.slots());
        for (int i = 0; i < problem.slots(); i++) {
            int meeting = meetingOf(company, (start + i) % problem.slots());
            if (meeting != NONE) {
                return meeting;
            }
        }
        return NONE;
    }

    /** A meeting in the slot that meets the condition, or {@link #NONE}. */
    int anyIn(int slot, Random random, IntPredicate condition) {
        return members.any(slot, random, condition);
    }

    /** How many rooms of the meeting's kind are free. */
    int roomsFree(int meeting, int slot) {
        return loads.roomsFree(slot, problem.roomKind(meeting));
    }

    public int placed() {
        return placed;
    }

    /** How many of those that the organiser has set are placed. */
    public int mustMeets() {
        return mustMeets;
    }

    public int prioritySum() {
        return prioritySum;
    }

    /** Meetings that companies lack of the least that they should have. */
    public int shortfall() {
        return shortfall;
    }

    private int lacks(int company) {
        return Math.max(0, problem.least(company) - days.number(company));
    }

    public int breaks() {
        return days.breaks();
    }

    /** Of the company that has most. */
    public int mostBreaks() {
        return days.mostBreaks();
    }

    /** See {@link Policy.Objective#WISHES}. */
    public int missedWishes() {
        return missedWishes;
    }

    /** Slots in breaks. */
    int idle() {
        return days.idle();
    }

    /** How much of an objective it has. */
    public int reached(Policy.Objective objective) {
        return switch (objective) {
            case MUST_MEETS -> mustMeets;
            case MEETINGS -> placed;
            case VALUE -> prioritySum;
            case SHORTFALL -> shortfall;
            case BREAKS -> breaks();
            case FAIRNESS -> mostBreaks();
            case WISHES -> missedWishes;
            case CONTINUITY ->
                    throw new IllegalArgumentException(
                            "Rooms and interpreters are given out later");
        };
    }

    /** By {@link Strain}. */
    int strain() {
        return strain.of(this);
    }

    /** By the problem's {@link Policy}. */
    public boolean isBetterThan(Timetable other) {
        return problem.problem().policy().compare(this::reached, other::reached) > 0;
    }

    /** Whether every meeting that could ever be placed is, without breaks, as wished. */
    boolean isFaultless() {
        return breaks() == 0
                && shortfall == 0
                && placed == problem.placeable()
                && (missedWishes == 0 || missedWishes == problem.fewestMissedWishes(placed));
    }

    /** Whether an unplaced meeting fits, other interpreters in that slot changing if need be. */
    public boolean canPlace(int meeting, int slot) {
        return problem.allowed(meeting, slot)
                && canTake(problem.requester(meeting), slot)
                && canTake(problem.responder(meeting), slot)
                && isInOrder(meeting, slot)
                && loads.hasRoomFor(meeting, slot)
                && loads.interpretersSufficeWith(meeting, slot);
    }

    /**
     * Whether in this slot it comes after what must come before it, and before what must follow.
     */
    boolean isInOrder(int meeting, int slot) {
        for (int earlier : problem.precedences().before(meeting)) {
            if (slotOf[earlier] != NONE && slotOf[earlier] >= slot) {
                return false;
            }
        }
        for (int later : problem.precedences().after(meeting)) {
            if (slotOf[later] != NONE && slotOf[later] <= slot) {
                return false;
            }
        }
        return true;
    }

    private boolean canTake(int company, int slot) {
        return meetingOf(company, slot) == NONE && !hasMost(company);
    }

    boolean interpretersSufficeWith(int meeting, int slot) {
        return loads.interpretersSufficeWith(meeting, slot);
    }

    /** Whether the slot's rooms and interpreters suffice, as they may not after {@link #place}. */
    boolean suffices(int slot) {
        return loads.suffices(slot);
    }

    /** Places without checking; the caller has, or will before it lets go of the timetable. */
    void place(int meeting, int slot) {
        slotOf[meeting] = slot;
        members.add(meeting, slot);
        change(meeting, slot, meeting, 1);
    }

    void remove(int meeting) {
        int slot = slotOf[meeting];
        slotOf[meeting] = NONE;
        members.remove(meeting, slot);
        change(meeting, slot, NONE, -1);
    }

    private void change(int meeting, int slot, int now, int more) {
        set(problem.requester(meeting), slot, now);
        set(problem.responder(meeting), slot, now);
        placed += more;
        mustMeets += problem.mustMeet(meeting) ? more : 0;
        prioritySum += more * problem.priority(meeting);
        missedWishes += more * problem.missedWishes(meeting, slot);
        loads.change(meeting, slot, more);
    }

    private void set(int company, int slot, int meeting) {
        shortfall -= lacks(company);
        days.set(company, slot, meeting);
        shortfall += lacks(company);
    }
}

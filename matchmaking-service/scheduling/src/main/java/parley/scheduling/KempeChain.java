package parley.scheduling;

/**
 * Meetings that change between two slots together: one moves, what stands in its way there comes
 * back to the slot it left, what stands in the way of that goes along, and so on (a Kempe chain).
 * No company clashes by it; rooms and interpreters may not suffice afterwards, and precedences may
 * be broken.
 */
final class KempeChain {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final int[] chain;
    private final int[] target;
    private final int[] chainedAt;
    private int attempt;
    private int length;
    private int one;
    private int other;

    KempeChain(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
        chain = new int[problem.meetings()];
        target = new int[problem.meetings()];
        chainedAt = new int[problem.meetings()];
    }

    /** Forgets the last one. */
    void begin(int oneSlot, int otherSlot) {
        one = oneSlot;
        other = otherSlot;
        attempt++;
        length = 0;
    }

    /** Adds the meeting and all that must change with it; false if one of them cannot. */
    boolean follow(int meeting) {
        return follow(meeting, chain.length);
    }

    /** The same; also false if more than so many would change in all. */
    boolean follow(int meeting, int most) {
        if (has(meeting)) {
            return true;
        }
        int next = length;
        add(meeting);
        for (; next < length && length <= most; next++) {
            int slot = opposite(timetable.slotOf(chain[next]));
            if (!problem.allowed(chain[next], slot)) {
                return false;
            }
            addInTheWay(problem.requester(chain[next]), slot);
            addInTheWay(problem.responder(chain[next]), slot);
        }
        return length <= most;
    }

    /** How many meetings change slots. */
    int length() {
        return length;
    }

    boolean has(int meeting) {
        return chainedAt[meeting] == attempt;
    }

    /** Has them change slots; a second time they are where they were. */
    void exchange() {
        for (int i = 0; i < length; i++) {
            target[i] = opposite(timetable.slotOf(chain[i]));
            timetable.remove(chain[i]);
        }
        for (int i = 0; i < length; i++) {
            timetable.place(chain[i], target[i]);
        }
    }

    /** Whether those that have changed are in order with each other and with the rest. */
    boolean isInOrder() {
        for (int i = 0; i < length; i++) {
            if (!timetable.isInOrder(chain[i], timetable.slotOf(chain[i]))) {
                return false;
            }
        }
        return true;
    }

    private void addInTheWay(int company, int slot) {
        int meeting = timetable.meetingOf(company, slot);
        if (meeting != Timetable.NONE && !has(meeting)) {
            add(meeting);
        }
    }

    private void add(int meeting) {
        chainedAt[meeting] = attempt;
        chain[length++] = meeting;
    }

    private int opposite(int slot) {
        return slot == one ? other : one;
    }
}

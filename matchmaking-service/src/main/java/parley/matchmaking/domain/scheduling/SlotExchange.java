package parley.matchmaking.domain.scheduling;

/**
 * A reversible change of a {@link Timetable}: a meeting goes to another slot, what stands in its
 * way comes back to the slot it left, what stands in the way there goes along, and so on (a Kempe
 * chain). No company clashes by it; rooms, interpreters and availability may forbid it.
 */
final class SlotExchange {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final int[] chain;
    private final int[] inChain;
    private final int[] companies;
    private final int[] counted;
    private int attempt;
    private int length;
    private int companyCount;
    private int from;
    private int to;

    SlotExchange(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
        chain = new int[problem.meetings()];
        inChain = new int[problem.meetings()];
        companies = new int[problem.companies()];
        counted = new int[problem.companies()];
    }

    /**
     * Moves the placed meeting and its chain, or changes nothing.
     *
     * @return whether it moved; then {@link #breaksAdded} tells the price and {@link #undo} takes
     *     it back
     */
    boolean tryMove(int meeting, int slot) {
        from = timetable.slotOf(meeting);
        to = slot;
        if (!collectChain(meeting)) {
            return false;
        }
        int before = breaks();
        exchange();
        if (timetable.roomsSuffice(from)
                && timetable.roomsSuffice(to)
                && timetable.interpretersSuffice(from)
                && timetable.interpretersSuffice(to)) {
            breaksAdded = breaks() - before;
            return true;
        }
        exchange();
        return false;
    }

    private int breaksAdded;

    int breaksAdded() {
        return breaksAdded;
    }

    void undo() {
        exchange();
    }

    private boolean collectChain(int first) {
        attempt++;
        length = 0;
        companyCount = 0;
        enter(first);
        for (int i = 0; i < length; i++) {
            int meeting = chain[i];
            int target = timetable.slotOf(meeting) == from ? to : from;
            if (!problem.allowed(meeting, target)) {
                return false;
            }
            follow(problem.requester(meeting), target);
            follow(problem.responder(meeting), target);
        }
        return true;
    }

    private void follow(int company, int target) {
        if (counted[company] != attempt) {
            counted[company] = attempt;
            companies[companyCount++] = company;
        }
        int inTheWay = timetable.meetingOf(company, target);
        if (inTheWay != Timetable.NONE && inChain[inTheWay] != attempt) {
            enter(inTheWay);
        }
    }

    private void enter(int meeting) {
        inChain[meeting] = attempt;
        chain[length++] = meeting;
    }

    private int breaks() {
        int breaks = 0;
        for (int i = 0; i < companyCount; i++) {
            breaks += timetable.breaks(companies[i]);
        }
        return breaks;
    }

    private void exchange() {
        int[] target = new int[length];
        for (int i = 0; i < length; i++) {
            target[i] = timetable.slotOf(chain[i]) == from ? to : from;
            timetable.remove(chain[i]);
        }
        for (int i = 0; i < length; i++) {
            timetable.place(chain[i], target[i]);
        }
    }
}

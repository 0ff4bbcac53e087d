package parley.benchmarks.b2bsp.search;

import parley.benchmarks.b2bsp.instance.Problem;

/**
 * A Kempe chain: a meeting, those that stand in its way in another slot, those that stand in the
 * way of these in the first, and so on. Exchanging their slots leaves everybody with one meeting at
 * a time, and changes the days of at most two participants, at the ends.
 */
final class Chain {

    private enum Course {
        BLOCKED,
        CIRCLE,
        PATH
    }

    private final Roster roster;
    private final Problem problem;
    private final int[] members;
    private int size;
    private int from;
    private int to;
    private int leaving;
    private int firstEnd;
    private int secondEnd;
    private int end;

    Chain(Roster roster) {
        this.roster = roster;
        problem = roster.problem();
        members = new int[problem.meetings()];
    }

    /**
     * Begins with a meeting and follows those it displaces.
     *
     * @return whether each of them may have the slot it would get
     */
    boolean follow(int meeting, int slot) {
        from = roster.slotOf(meeting);
        to = slot;
        size = 0;
        leaving = 0;
        firstEnd = Roster.NONE;
        secondEnd = Roster.NONE;
        if (!add(meeting, to)) {
            return false;
        }
        Course first = walk(meeting, problem.one(meeting));
        if (first != Course.PATH) {
            return first == Course.CIRCLE;
        }
        firstEnd = end;
        if (walk(meeting, problem.other(meeting)) == Course.BLOCKED) {
            return false;
        }
        secondEnd = end;
        return true;
    }

    private Course walk(int start, int firstParticipant) {
        int participant = firstParticipant;
        int target = to;
        while (true) {
            int next = roster.meetingAt(participant, target);
            if (next == Roster.NONE) {
                end = participant;
                return Course.PATH;
            }
            if (next == start) {
                return Course.CIRCLE;
            }
            target = target == to ? from : to;
            if (!add(next, target)) {
                return Course.BLOCKED;
            }
            participant =
                    problem.one(next) == participant ? problem.other(next) : problem.one(next);
        }
    }

    private boolean add(int meeting, int target) {
        members[size++] = meeting;
        leaving += target == to ? 1 : -1;
        return problem.allows(meeting, target);
    }

    /** How many more meetings the slot gets than it loses: -1, 0 or 1. */
    int leaving() {
        return leaving;
    }

    int size() {
        return size;
    }

    int member(int index) {
        return members[index];
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** One of the two participants whose days change, or {@link Roster#NONE} if none does. */
    int firstEnd() {
        return firstEnd;
    }

    int secondEnd() {
        return secondEnd;
    }

    long dayAfter(int participant) {
        return roster.day(participant) ^ (1L << from | 1L << to);
    }

    void exchange() {
        for (int index = 0; index < size; index++) {
            int meeting = members[index];
            int target = roster.slotOf(meeting) == from ? to : from;
            roster.take(meeting);
            members[index] = target == to ? meeting : ~meeting;
        }
        for (int index = 0; index < size; index++) {
            boolean toSlot = members[index] >= 0;
            int meeting = toSlot ? members[index] : ~members[index];
            members[index] = meeting;
            roster.place(meeting, toSlot ? to : from);
        }
    }

    /** Undoes the exchange that was made last. */
    void exchangeBack() {
        exchange();
    }
}

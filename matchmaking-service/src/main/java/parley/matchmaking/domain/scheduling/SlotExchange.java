package parley.matchmaking.domain.scheduling;

import java.util.Random;

/**
 * A meeting goes to another slot, what stands in its way there comes back to the slot it left, what
 * stands in the way of that goes along, and so on (a Kempe chain). No company clashes by it. If the
 * rooms or interpreters of a slot do not suffice afterwards, a second meeting leaves that slot,
 * with its own chain.
 */
final class SlotExchange implements Move {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final int[] chain;
    private final int[] target;
    private final int[] chainedAt;
    private int attempt;
    private int length;
    private int from;
    private int to;

    SlotExchange(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
        chain = new int[problem.meetings()];
        target = new int[problem.meetings()];
        chainedAt = new int[problem.meetings()];
    }

    @Override
    public boolean tryPlace(int meeting, int slot, Random random) {
        from = timetable.slotOf(meeting);
        to = slot;
        attempt++;
        length = 0;
        if (!follow(meeting)) {
            return false;
        }
        exchange();
        int overfull = overfull();
        return overfull == Timetable.NONE || relieve(overfull, meeting, random);
    }

    @Override
    public void undo() {
        exchange();
    }

    /** Adds the meeting and all that must change slots with it; fails if one of them cannot. */
    private boolean follow(int meeting) {
        int next = length;
        add(meeting);
        for (; next < length; next++) {
            int slot = timetable.slotOf(chain[next]) == from ? to : from;
            if (!problem.allowed(chain[next], slot)) {
                return false;
            }
            addInTheWay(problem.requester(chain[next]), slot);
            addInTheWay(problem.responder(chain[next]), slot);
        }
        return true;
    }

    private void addInTheWay(int company, int slot) {
        int meeting = timetable.meetingOf(company, slot);
        if (meeting != Timetable.NONE && chainedAt[meeting] != attempt) {
            add(meeting);
        }
    }

    private void add(int meeting) {
        chainedAt[meeting] = attempt;
        chain[length++] = meeting;
    }

    private void exchange() {
        for (int i = 0; i < length; i++) {
            target[i] = timetable.slotOf(chain[i]) == from ? to : from;
            timetable.remove(chain[i]);
        }
        for (int i = 0; i < length; i++) {
            timetable.place(chain[i], target[i]);
        }
    }

    private int overfull() {
        if (!timetable.suffices(to)) {
            return to;
        }
        return timetable.suffices(from) ? Timetable.NONE : from;
    }

    private boolean relieve(int overfull, int moved, Random random) {
        int need = problem.need(moved);
        int second =
                timetable.anyIn(
                        overfull,
                        random,
                        meeting -> chainedAt[meeting] != attempt && problem.need(meeting) == need);
        exchange();
        if (second == Timetable.NONE || !follow(second)) {
            return false;
        }
        exchange();
        if (overfull() != Timetable.NONE) {
            exchange();
            return false;
        }
        return true;
    }
}

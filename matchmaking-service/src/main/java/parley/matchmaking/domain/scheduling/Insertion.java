package parley.matchmaking.domain.scheduling;

import java.util.Random;

/**
 * An unplaced meeting comes into the timetable: for nothing if there is room, else in place of one
 * of at most its priority that has a company in common with it or the same need of interpreters. So
 * it never lowers the number of meetings or the sum of their priorities.
 */
final class Insertion implements Move {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private int incoming;
    private int outgoing;
    private int slot;

    Insertion(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
    }

    @Override
    public boolean tryPlace(int unplaced, int inSlot, Random random) {
        incoming = unplaced;
        slot = inSlot;
        if (timetable.canPlace(incoming, slot)) {
            outgoing = Timetable.NONE;
            timetable.place(incoming, slot);
            return true;
        }
        if (!problem.allowed(incoming, slot)) {
            return false;
        }
        outgoing = inTheWay(random);
        if (outgoing == Timetable.NONE || !isNoLoss(outgoing)) {
            return false;
        }
        timetable.remove(outgoing);
        if (timetable.canPlace(incoming, slot)) {
            timetable.place(incoming, slot);
            return true;
        }
        timetable.place(outgoing, slot);
        return false;
    }

    @Override
    public void undo() {
        timetable.remove(incoming);
        if (outgoing != Timetable.NONE) {
            timetable.place(outgoing, slot);
        }
    }

    private int inTheWay(Random random) {
        int one = timetable.meetingOf(problem.requester(incoming), slot);
        int other = timetable.meetingOf(problem.responder(incoming), slot);
        if (one == Timetable.NONE && other == Timetable.NONE) {
            int need = problem.need(incoming);
            return timetable.anyIn(
                    slot, random, meeting -> problem.need(meeting) == need && isNoLoss(meeting));
        }
        return Math.max(one, other);
    }

    private boolean isNoLoss(int meeting) {
        return problem.priority(meeting) <= problem.priority(incoming);
    }
}

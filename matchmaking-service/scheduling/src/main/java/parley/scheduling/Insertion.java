package parley.scheduling;

import java.util.Random;

/**
 * An unplaced meeting comes into the timetable: for nothing if there is room, else in place of one
 * that is worth at most as much by the policy and has a company in common with it or is like it.
 */
final class Insertion implements Move {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private int incoming;
    private int outgoing;
    private int outgoingFrom;

    Insertion(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
    }

    @Override
    public boolean tryPlace(int unplaced, int slot, Random random) {
        incoming = unplaced;
        outgoing = Timetable.NONE;
        if (timetable.canPlace(incoming, slot)) {
            timetable.place(incoming, slot);
            return true;
        }
        if (!problem.allowed(incoming, slot)) {
            return false;
        }
        outgoing = inTheWay(slot, random);
        if (outgoing == Timetable.NONE || !isNoLoss(outgoing)) {
            return false;
        }
        outgoingFrom = timetable.slotOf(outgoing);
        timetable.remove(outgoing);
        if (timetable.canPlace(incoming, slot)) {
            timetable.place(incoming, slot);
            return true;
        }
        timetable.place(outgoing, outgoingFrom);
        return false;
    }

    @Override
    public void undo() {
        timetable.remove(incoming);
        if (outgoing != Timetable.NONE) {
            timetable.place(outgoing, outgoingFrom);
        }
    }

    private int inTheWay(int slot, Random random) {
        int one = inTheWayOf(problem.requester(incoming), slot, random);
        int other = inTheWayOf(problem.responder(incoming), slot, random);
        return one == Timetable.NONE && other == Timetable.NONE
                ? timetable.anyIn(
                        slot,
                        random,
                        meeting -> problem.isLike(meeting, incoming) && isNoLoss(meeting))
                : Math.max(one, other);
    }

    /** What it has in the slot; any of its meetings where it may have no more. */
    private int inTheWayOf(int company, int slot, Random random) {
        int there = timetable.meetingOf(company, slot);
        return there == Timetable.NONE && timetable.hasMost(company)
                ? timetable.anyOf(company, random)
                : there;
    }

    private boolean isNoLoss(int meeting) {
        for (Policy.Objective objective : problem.problem().policy().ofMeetings()) {
            int gain = problem.adds(incoming, objective) - problem.adds(meeting, objective);
            if (gain != 0) {
                return gain > 0;
            }
        }
        return true;
    }
}

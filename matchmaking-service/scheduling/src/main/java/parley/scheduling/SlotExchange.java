package parley.scheduling;

import java.util.Random;

/**
 * A meeting goes to another slot with its {@link KempeChain}. If the rooms or interpreters of a
 * slot do not suffice afterwards, a second meeting leaves that slot, with its own chain.
 */
final class SlotExchange implements Move {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final KempeChain chain;
    private int from;
    private int to;

    SlotExchange(Timetable timetable) {
        this.timetable = timetable;
        problem = timetable.problem();
        chain = new KempeChain(timetable);
    }

    @Override
    public boolean tryPlace(int meeting, int slot, Random random) {
        from = timetable.slotOf(meeting);
        to = slot;
        chain.begin(from, to);
        if (!chain.follow(meeting)) {
            return false;
        }
        chain.exchange();
        if (!chain.isInOrder()) {
            chain.exchange();
            return false;
        }
        int overfull = overfull();
        return overfull == Timetable.NONE || relieve(overfull, meeting, random);
    }

    @Override
    public void undo() {
        chain.exchange();
    }

    private int overfull() {
        if (!timetable.suffices(to)) {
            return to;
        }
        return timetable.suffices(from) ? Timetable.NONE : from;
    }

    private boolean relieve(int overfull, int moved, Random random) {
        int second =
                timetable.anyIn(
                        overfull,
                        random,
                        meeting -> !chain.has(meeting) && problem.isLike(meeting, moved));
        chain.exchange();
        if (second == Timetable.NONE || !chain.follow(second)) {
            return false;
        }
        chain.exchange();
        if (overfull() != Timetable.NONE || !chain.isInOrder()) {
            chain.exchange();
            return false;
        }
        return true;
    }
}

package parley.scheduling;

import java.util.Random;

/**
 * An unplaced meeting comes into a slot in which its sides are busy, or rooms or interpreters are:
 * what stands in its way goes to a second slot with its {@link KempeChain}, and nobody loses a
 * meeting. In a forum of two sides this is how an edge colouring is extended (Kőnig's theorem).
 */
final class Displacement {

    private final Timetable timetable;
    private final IndexedProblem problem;
    private final KempeChain chain;
    private final Random random;
    private int moved;
    private long steps;

    Displacement(Timetable timetable, Random random) {
        this.timetable = timetable;
        this.random = random;
        problem = timetable.problem();
        chain = new KempeChain(timetable);
    }

    /** How many others the last one that found a place had to move. */
    int moved() {
        return moved;
    }

    /** How much it has tried so far: pairs of slots, and meetings that would have changed. */
    long steps() {
        return steps;
    }

    /**
     * Whether it found a place for the meeting.
     *
     * @param mostMoved how many others may change slots for it
     */
    boolean tryPlace(int meeting, int mostMoved) {
        if (mostMoved == 0 || timetable.sideHasMost(meeting)) {
            return false;
        }
        for (int slot = 0; slot < problem.slots(); slot++) {
            if (problem.allowed(meeting, slot)) {
                for (int second = 0; second < problem.slots(); second++) {
                    if (second != slot && tryPlace(meeting, slot, second, mostMoved)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean tryPlace(int meeting, int slot, int second, int mostMoved) {
        int one = timetable.meetingOf(problem.requester(meeting), slot);
        int other = timetable.meetingOf(problem.responder(meeting), slot);
        if (isStuck(problem.requester(meeting), one, second)
                || isStuck(problem.responder(meeting), other, second)) {
            return false;
        }
        if (one == Timetable.NONE && other == Timetable.NONE) {
            one = timetable.anyIn(slot, random, candidate -> problem.isLike(candidate, meeting));
        }
        steps++;
        if (!hasRoomInEither(meeting, slot, second)) {
            return false;
        }
        chain.begin(slot, second);
        boolean followed =
                (one == Timetable.NONE || chain.follow(one, mostMoved))
                        && (other == Timetable.NONE || chain.follow(other, mostMoved));
        steps += chain.length();
        if (!followed) {
            return false;
        }
        chain.exchange();
        if (chain.isInOrder()
                && timetable.suffices(slot)
                && timetable.suffices(second)
                && timetable.canPlace(meeting, slot)) {
            timetable.place(meeting, slot);
            moved = chain.length();
            return true;
        }
        chain.exchange();
        return false;
    }

    /** An exchange takes as many rooms as before, in both slots together. */
    private boolean hasRoomInEither(int meeting, int slot, int second) {
        return timetable.roomsFree(meeting, slot) + timetable.roomsFree(meeting, second) > 0;
    }

    /** A side that is busy in both slots gets the one meeting back for the other. */
    private boolean isStuck(int company, int meeting, int second) {
        return meeting != Timetable.NONE && timetable.meetingOf(company, second) != Timetable.NONE;
    }
}

package parley.scheduling;

import java.util.Random;

/** A change that a search tries on a {@link Timetable}, judges, and may take back. */
interface Move {

    /**
     * Brings the meeting into the slot at the expense of others, or changes nothing.
     *
     * @return whether it did
     */
    boolean tryPlace(int meeting, int slot, Random random);

    /** Takes back what the last {@link #tryPlace} did. */
    void undo();
}

package parley.benchmarks.b2bsp.instance;

import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * A meeting as requested. Participants, slots and meetings count from zero.
 *
 * @param fixedSlot the only slot it may have, if there is one
 * @param predecessors meetings that must have an earlier slot
 */
public record Meeting(
        int one,
        int other,
        Session session,
        OptionalInt fixedSlot,
        SortedSet<Integer> predecessors) {

    public Meeting {
        if (one == other) {
            throw new IllegalArgumentException("Participant " + one + " cannot meet itself");
        }
    }
}

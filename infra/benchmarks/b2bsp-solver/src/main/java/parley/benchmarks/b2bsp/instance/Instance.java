package parley.benchmarks.b2bsp.instance;

import java.util.List;
import java.util.SortedSet;

/**
 * An instance as its file states it, unchanged but counted from zero.
 *
 * @param name the file's, without its ending
 * @param slots of the day, at most {@value #MOST_SLOTS}
 * @param morningSlots how many of them, from the first, are the morning
 * @param tables how many meetings a slot can have
 * @param forbidden per participant, the slots in which they cannot meet
 * @param meetings in the order of the file
 */
public record Instance(
        String name,
        int slots,
        int morningSlots,
        int tables,
        List<SortedSet<Integer>> forbidden,
        List<Meeting> meetings) {

    /** A participant's day is a mask in a {@code long}, shifted by one at times. */
    public static final int MOST_SLOTS = 62;

    public Instance {
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException(slots + " slots are more than " + MOST_SLOTS);
        }
        forbidden = List.copyOf(forbidden);
        meetings = List.copyOf(meetings);
    }

    public int participants() {
        return forbidden.size();
    }
}

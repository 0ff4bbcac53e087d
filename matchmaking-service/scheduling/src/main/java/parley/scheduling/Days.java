package parley.scheduling;

import java.util.List;

/**
 * How the slots, numbered from 0 over all days, lie in days. Slots are neighbours by number within
 * a day, also across lunch; the last of a day and the first of the next are not.
 *
 * @param lengths slots of each day, in order, each at least 1
 */
public record Days(List<Integer> lengths) {

    public Days {
        lengths = List.copyOf(lengths);
        for (int length : lengths) {
            if (length < 1) {
                throw new IllegalArgumentException("A day has at least one slot, not " + length);
            }
        }
    }

    /** All slots on one day; none at all for 0. */
    public static Days one(int slots) {
        if (slots < 0) {
            throw new IllegalArgumentException("Slots cannot be negative: " + slots);
        }
        return new Days(slots == 0 ? List.of() : List.of(slots));
    }

    public int slots() {
        return lengths.stream().mapToInt(Integer::intValue).sum();
    }
}

package parley.scheduling;

import java.util.List;
import java.util.SortedSet;

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

    /**
     * Breaks of somebody who is busy in these slots: maximal runs of idle slots between two busy
     * ones of a day.
     */
    public int breaks(SortedSet<Integer> busy) {
        int breaks = 0;
        int first = 0;
        for (int length : lengths) {
            int before = -1;
            for (int slot : busy.subSet(first, first + length)) {
                breaks += before >= 0 && slot > before + 1 ? 1 : 0;
                before = slot;
            }
            first += length;
        }
        return breaks;
    }
}

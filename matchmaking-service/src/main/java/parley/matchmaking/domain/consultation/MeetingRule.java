package parley.matchmaking.domain.consultation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When an organiser wants a meeting to be.
 *
 * @param slot the only one in which it may be; null for any
 * @param notSlots in which it may not be
 * @param rather in which half of the day it should be, in the forum's time zone; null for none
 * @param after a meeting that it may only come after, if both have a place; null for none
 */
public record MeetingRule(
        Pair pair,
        @Nullable Integer slot,
        SortedSet<Integer> notSlots,
        @Nullable HalfDay rather,
        @Nullable Pair after) {

    public MeetingRule {
        notSlots = Collections.unmodifiableSortedSet(new TreeSet<>(notSlots));
    }

    static MeetingRule none(Pair pair) {
        return new MeetingRule(pair, null, new TreeSet<>(), null, null);
    }

    /** Slots in which it may not be. */
    SortedSet<Integer> forbidden(SlotGrid grid) {
        SortedSet<Integer> forbidden = new TreeSet<>(notSlots);
        if (slot != null) {
            int fixed = slot;
            forbidden.addAll(
                    IntStream.range(0, grid.size())
                            .filter(other -> other != fixed)
                            .boxed()
                            .collect(Collectors.toSet()));
        }
        return forbidden;
    }

    /** Slots in which it should be; none at all: no wish. */
    SortedSet<Integer> wished(SlotGrid grid) {
        return rather == null ? new TreeSet<>() : rather.slots(grid, grid.zone());
    }
}

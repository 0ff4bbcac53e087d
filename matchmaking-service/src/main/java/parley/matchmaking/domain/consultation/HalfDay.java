package parley.matchmaking.domain.consultation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Half of a day, by the local time at which a slot begins. */
public enum HalfDay {
    /** Before noon. */
    MORNING,
    /** At noon or after. */
    AFTERNOON;

    /** The slots that begin in it, as they are seen in the zone; none where there is no such. */
    SortedSet<Integer> slots(SlotGrid grid, ZoneId zone) {
        return IntStream.range(0, grid.size())
                .filter(slot -> isIn(grid.span(slot).start().atZone(zone).toLocalTime()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isIn(LocalTime time) {
        return time.isBefore(LocalTime.NOON) == (this == MORNING);
    }
}

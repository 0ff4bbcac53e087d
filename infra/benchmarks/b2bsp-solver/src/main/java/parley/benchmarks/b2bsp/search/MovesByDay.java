package parley.benchmarks.b2bsp.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps the moves of days, which come again and again; forgets all when there are too many. */
final class MovesByDay {

    private static final int BITS = 16;
    private static final int MASK = (1 << BITS) - 1;
    private static final int MOST = 3 << (BITS - 2);

    /** 2^64 over the golden ratio: spreads days over the table. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int slots;
    private final Strain strain;
    private final long[] days = new long[1 << BITS];
    private final @Nullable DayMoves[] moves = new DayMoves[1 << BITS];
    private int size;

    MovesByDay(int slots, Strain strain) {
        this.slots = slots;
        this.strain = strain;
    }

    DayMoves of(long day) {
        int place = (int) ((day * SPREAD) >>> (Long.SIZE - BITS));
        DayMoves found = moves[place];
        while (found != null) {
            if (days[place] == day) {
                return found;
            }
            place = (place + 1) & MASK;
            found = moves[place];
        }
        return keep(place, day);
    }

    private DayMoves keep(int place, long day) {
        if (size == MOST) {
            Arrays.fill(moves, null);
            size = 0;
        }
        DayMoves made = new DayMoves(day, slots, strain);
        days[place] = day;
        moves[place] = made;
        size++;
        return made;
    }
}

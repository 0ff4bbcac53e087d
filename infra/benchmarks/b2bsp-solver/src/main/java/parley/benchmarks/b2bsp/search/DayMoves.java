package parley.benchmarks.b2bsp.search;

import java.util.stream.IntStream;

/** The ways to give a slot of a day for an idle one, those that add least strain first. */
final class DayMoves {

    /** More strain than a search ever takes on. */
    private static final int MOST = 32;

    private static final int BITS = 6;
    private static final int SLOT = (1 << BITS) - 1;

    private final int[] moves;
    private final int[] upTo = new int[2 * MOST + 1];

    /**
     * @param slots of the instance
     */
    DayMoves(long day, int slots, Strain strain) {
        int before = strain.ofDay(day);
        int[] keyed =
                IntStream.range(0, slots * slots)
                        .map(pair -> ((pair / slots) << BITS) | (pair % slots))
                        .filter(move -> isSet(day, from(move)) && !isSet(day, to(move)))
                        .map(move -> key(strain.ofDay(after(day, move)) - before, move))
                        .filter(key -> added(key) <= MOST)
                        .sorted()
                        .toArray();
        moves = IntStream.of(keyed).map(key -> key & ((1 << (2 * BITS)) - 1)).toArray();
        int index = 0;
        for (int added = -MOST; added <= MOST; added++) {
            while (index < keyed.length && added(keyed[index]) <= added) {
                index++;
            }
            upTo[added + MOST] = index;
        }
    }

    private static int key(int added, int move) {
        return ((Math.max(-MOST, added) + MOST) << (2 * BITS)) | move;
    }

    private static int added(int key) {
        return (key >> (2 * BITS)) - MOST;
    }

    private static boolean isSet(long day, int slot) {
        return ((day >>> slot) & 1) != 0;
    }

    private static long after(long day, int move) {
        return day ^ (1L << from(move) | 1L << to(move));
    }

    /** How many moves, counted from the first, add no more than this; {@code added >= -MOST}. */
    int upTo(int added) {
        return upTo[Math.min(added, MOST) + MOST];
    }

    int move(int index) {
        return moves[index];
    }

    static int from(int move) {
        return move >> BITS;
    }

    static int to(int move) {
        return move & SLOT;
    }
}

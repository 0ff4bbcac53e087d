package parley.benchmarks.event;

import java.util.HashSet;
import java.util.Set;

/**
 * Where participants are. The event's slots are hours from 9:00 in Seoul, {@link #SLOTS_OF_A_DAY} a
 * day; each zone can meet from 7:00 to 22:00 of its own day. Offsets are those of winter.
 */
enum Zone {
    SEOUL(9, 40),
    HO_CHI_MINH(7, 20),
    MOSCOW(3, 15),
    BERLIN(1, 10),
    LOS_ANGELES(-8, 15);

    static final int SLOTS_OF_A_DAY = 10;

    private static final int FIRST_HOUR = 9;
    private static final int EARLIEST = 7;
    private static final int LATEST = 22;

    private final int offset;

    /** Of a hundred buyers. */
    final int share;

    Zone(int offset, int share) {
        this.offset = offset;
        this.share = share;
    }

    /** The slots outside its hours. */
    Set<Integer> closed(int slots) {
        Set<Integer> closed = new HashSet<>();
        for (int slot = 0; slot < slots; slot++) {
            int inSeoul = FIRST_HOUR + slot % SLOTS_OF_A_DAY;
            int here = Math.floorMod(inSeoul - SEOUL.offset + offset, 24);
            if (here < EARLIEST || here >= LATEST) {
                closed.add(slot);
            }
        }
        return closed;
    }
}

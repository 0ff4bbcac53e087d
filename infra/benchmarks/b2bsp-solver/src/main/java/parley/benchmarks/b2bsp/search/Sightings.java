package parley.benchmarks.b2bsp.search;

import java.util.stream.IntStream;
import parley.benchmarks.b2bsp.instance.Schedule;

/** The slots that each meeting had in some schedules. */
public final class Sightings {

    private final long[] slots;

    public Sightings(int meetings) {
        slots = new long[meetings];
    }

    public void add(Schedule schedule) {
        IntStream.range(0, slots.length)
                .forEach(meeting -> slots[meeting] |= 1L << schedule.slotOf(meeting));
    }

    /** All meetings have a slot. */
    void add(Roster roster) {
        for (int meeting = 0; meeting < slots.length; meeting++) {
            slots[meeting] |= 1L << roster.slotOf(meeting);
        }
    }

    /** Per meeting, as a mask. */
    public long[] slots() {
        return slots.clone();
    }
}

package parley.benchmarks.b2bsp.instance;

import java.util.Arrays;
import java.util.List;

/**
 * A slot for each meeting.
 *
 * @param slots per meeting, from zero
 */
public record Schedule(List<Integer> slots) {

    public Schedule {
        slots = List.copyOf(slots);
    }

    public static Schedule of(int... slots) {
        return new Schedule(Arrays.stream(slots).boxed().toList());
    }

    public int slotOf(int meeting) {
        return slots.get(meeting);
    }
}

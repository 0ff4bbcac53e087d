package parley.journeys.forum.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** {@code consultation.json}: the slots of one day, in order, and the video rooms. */
public record ConsultationGrid(
        LocalDate date,
        ZoneId timeZone,
        int slotMinutes,
        int breakMinutes,
        int videoRooms,
        List<LocalTime> slots) {

    public ConsultationGrid {
        slots = List.copyOf(slots);
    }

    /** Start of the 0-based slot. */
    public Instant start(int slot) {
        return date.atTime(slots.get(slot)).atZone(timeZone).toInstant();
    }

    /** End of the 0-based slot, exclusive. */
    public Instant end(int slot) {
        return start(slot).plusSeconds(slotMinutes * 60L);
    }
}

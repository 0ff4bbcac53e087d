package parley.matchmaking.domain.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import parley.matchmaking.domain.TimeSpan;

/**
 * The day's slots, numbered from 0.
 *
 * @param rest between two slots, at least
 * @param starts ascending, in the zone's local time
 */
public record SlotGrid(
        LocalDate date, ZoneId zone, Duration length, Duration rest, List<LocalTime> starts) {

    public SlotGrid {
        starts = List.copyOf(starts);
    }

    public int size() {
        return starts.size();
    }

    public boolean has(int slot) {
        return slot >= 0 && slot < starts.size();
    }

    public TimeSpan span(int slot) {
        Instant start = date.atTime(starts.get(slot)).atZone(zone).toInstant();
        return new TimeSpan(start, start.plus(length));
    }
}

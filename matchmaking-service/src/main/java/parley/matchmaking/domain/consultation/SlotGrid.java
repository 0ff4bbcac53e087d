package parley.matchmaking.domain.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.matchmaking.domain.TimeSpan;
import parley.scheduling.Days;

/**
 * The slots of one or more days, numbered from 0 over all of them.
 *
 * @param days ascending, each with at least one slot
 * @param rest between two slots of a day, at least
 */
public record SlotGrid(List<ConsultationDay> days, ZoneId zone, Duration length, Duration rest) {

    public SlotGrid {
        days = List.copyOf(days);
    }

    public int size() {
        return days.stream().mapToInt(day -> day.starts().size()).sum();
    }

    /** All of them. */
    Set<Integer> slots() {
        return IntStream.range(0, size()).boxed().collect(Collectors.toSet());
    }

    public boolean has(int slot) {
        return slot >= 0 && slot < size();
    }

    /**
     * When the slot is. Where clocks are put back and a local time comes twice, it is the first.
     *
     * @throws IllegalArgumentException if there is no such slot
     */
    public TimeSpan span(int slot) {
        Instant start = begins(slot).atZone(zone).toInstant();
        return new TimeSpan(start, start.plus(length));
    }

    /**
     * The day on which the slot begins, by its position.
     *
     * @throws IllegalArgumentException if there is no such slot
     */
    public int dayOf(int slot) {
        int left = slot;
        for (int day = 0; day < days.size(); day++) {
            left -= days.get(day).starts().size();
            if (slot >= 0 && left < 0) {
                return day;
            }
        }
        throw new IllegalArgumentException("There is no slot " + slot);
    }

    /** Local time. */
    private LocalDateTime begins(int slot) {
        int left = slot;
        for (ConsultationDay day : days) {
            if (left >= 0 && left < day.starts().size()) {
                return day.date().atTime(day.starts().get(left));
            }
            left -= day.starts().size();
        }
        throw new IllegalArgumentException("There is no slot " + slot);
    }

    /** For the scheduler, which knows no times. */
    Days forScheduling() {
        return new Days(days.stream().map(day -> day.starts().size()).toList());
    }
}

package parley.journeys.forum.data;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** {@code consultation.json}. */
final class ConsultationGridFile {

    private static final int MAX_MINUTES = 24 * 60;
    private static final int MAX_ROOMS = 999;

    private ConsultationGridFile() {}

    static ConsultationGrid grid(JsonFile json) {
        int slotMinutes = json.at("slot_minutes").between(1, MAX_MINUTES);
        int breakMinutes = json.at("break_minutes").between(0, MAX_MINUTES);
        List<LocalTime> slots = new ArrayList<>();
        for (JsonFile slot : json.at("slots").items()) {
            LocalTime start = slot.parsed(LocalTime::parse, "10:30");
            if (!slots.isEmpty() && minutes(slots.getLast(), start) < slotMinutes + breakMinutes) {
                throw slot.wrong(
                        "begins before the slot in front of it and its break are over; begin later");
            }
            slots.add(start);
        }
        if (slots.isEmpty()) {
            throw json.at("slots").wrong("is empty; give at least one start time such as 10:00");
        }
        return new ConsultationGrid(
                json.at("date").parsed(LocalDate::parse, "2020-10-30"),
                json.at("time_zone").parsed(ZoneId::of, "Asia/Seoul"),
                slotMinutes,
                breakMinutes,
                json.at("video_rooms").between(1, MAX_ROOMS),
                slots);
    }

    private static long minutes(LocalTime from, LocalTime to) {
        return Duration.between(from, to).toMinutes();
    }
}

package parley.matchmaking.domain.meeting;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;

/**
 * When and where a meeting takes place, and with whom.
 *
 * @param slot 0-based, in the consultation's grid
 * @param time the slot's, or longer where the meeting was extended
 * @param room {@code V01} and following on screen, {@code T01} and following at a table on site
 * @param zone the forum's
 * @param interpreter null where the sides share a language
 */
public record Place(
        int slot,
        TimeSpan time,
        ZoneId zone,
        String room,
        @Nullable BookedInterpreter interpreter,
        URI joinUrl) {

    private static final String TABLES = "T";

    /** Of a room's code. */
    public static boolean isTable(String room) {
        return room.startsWith(TABLES);
    }

    Place until(Instant end) {
        return new Place(slot, new TimeSpan(time.start(), end), zone, room, interpreter, joinUrl);
    }

    /** On site; nobody comes by video. */
    public boolean isAtTable() {
        return isTable(room);
    }
}

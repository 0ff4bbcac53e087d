package parley.journeys.forum.data;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code programme.json}. Rooms and sessions are handed to the session service as they stand in the
 * file; only what the story itself needs is taken apart.
 */
public record Programme(
        String forum,
        LocalDate date,
        ZoneId timeZone,
        JsonNode forumNode,
        List<JsonNode> rooms,
        List<JsonNode> sessions,
        List<Mou> mous) {

    /** A memorandum that both companies mean to sign. */
    public record Mou(String buyer, String seller) {}

    public Programme {
        rooms = List.copyOf(rooms);
        sessions = List.copyOf(sessions);
        mous = List.copyOf(mous);
    }
}

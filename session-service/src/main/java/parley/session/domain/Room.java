package parley.session.domain;

import java.util.List;

/**
 * Where sessions are held.
 *
 * @param interpretation BCP 47 languages that can be heard in it
 */
public record Room(
        ForumId forum, RoomCode code, LocalizedText name, int seats, List<String> interpretation) {

    public Room {
        if (seats < 0) {
            throw new IllegalArgumentException("Seats of %s: %d".formatted(code, seats));
        }
        interpretation = List.copyOf(interpretation);
    }
}

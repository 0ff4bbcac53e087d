package parley.session.adapter.mongo;

import java.util.List;
import java.util.Map;
import parley.session.domain.ForumId;
import parley.session.domain.LocalizedText;
import parley.session.domain.Room;
import parley.session.domain.RoomCode;

/**
 * A room.
 *
 * <pre>{@code
 * { _id: "necef-2020/MAIN", forum: "necef-2020", code: "MAIN", name: {ko: "…"}, seats: 120,
 *   interpretation: ["ko", "ru"] }
 * }</pre>
 */
record RoomDocument(String code, Map<String, String> name, int seats, List<String> interpretation) {

    static RoomDocument of(Room room) {
        return new RoomDocument(
                room.code().value(), room.name().byLanguage(), room.seats(), room.interpretation());
    }

    Room room(ForumId forum) {
        return new Room(forum, new RoomCode(code), new LocalizedText(name), seats, interpretation);
    }
}

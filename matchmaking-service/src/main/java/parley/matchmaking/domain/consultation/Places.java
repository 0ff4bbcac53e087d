package parley.matchmaking.domain.consultation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.scheduling.Room;

/**
 * Where meetings can be at one time.
 *
 * @param videoRooms {@code V01} and following
 * @param tables on site, {@code T01} and following
 */
public record Places(int videoRooms, int tables) {

    /** The kind of room of two companies that come in person. */
    static final String TABLE = "table";

    /** All of them. */
    List<Room> rooms() {
        return Stream.concat(
                        codes("V", videoRooms).map(Room::video),
                        codes("T", tables).map(code -> new Room(code, TABLE)))
                .toList();
    }

    private static Stream<String> codes(String letter, int howMany) {
        return IntStream.rangeClosed(1, howMany).mapToObj((letter + "%02d")::formatted);
    }
}

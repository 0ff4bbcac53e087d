package parley.scheduling;

/**
 * Where a meeting can take place.
 *
 * @param code unique among the rooms, for example {@code V01}
 * @param kind what sort of room it is, for example {@code video} or {@code table}; a meeting asks
 *     for a kind, not for a room
 */
public record Room(String code, String kind) implements Comparable<Room> {

    /** The kind where only one is used. */
    public static final String VIDEO = "video";

    public static Room video(String code) {
        return new Room(code, VIDEO);
    }

    @Override
    public int compareTo(Room other) {
        return code.compareTo(other.code);
    }
}

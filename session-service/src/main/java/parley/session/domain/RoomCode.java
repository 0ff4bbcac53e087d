package parley.session.domain;

import java.util.regex.Pattern;

/** A room's code, unique within its forum. */
public record RoomCode(String value) implements Comparable<RoomCode> {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    public RoomCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a room's code: " + value);
        }
    }

    @Override
    public int compareTo(RoomCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package parley.session.domain;

import java.util.UUID;

public record SessionId(UUID value) implements Comparable<SessionId> {

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package parley.matchmaking.domain.programme;

import java.util.UUID;

public record SessionId(UUID value) {

    public static SessionId of(String uuid) {
        return new SessionId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

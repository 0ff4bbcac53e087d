package parley.matchmaking.domain.mou;

import java.util.UUID;

/** Derived from the forum and the two companies. */
public record MouId(UUID value) {

    public static MouId of(String uuid) {
        return new MouId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package parley.matchmaking.domain.forum;

import java.util.UUID;

/** Of one person in one forum; also the subject of that person's tokens. */
public record ParticipantId(UUID value) {

    public static ParticipantId of(String uuid) {
        return new ParticipantId(UUID.fromString(uuid));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

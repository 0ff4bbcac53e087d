package parley.session.domain;

import java.util.UUID;

/**
 * Of one person in one forum; also the subject of that person's tokens. This service knows nothing
 * else of participants.
 */
public record ParticipantId(UUID value) implements Comparable<ParticipantId> {

    public boolean is(String subject) {
        return value.toString().equals(subject);
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

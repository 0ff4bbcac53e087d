package parley.registration.domain;

import java.util.UUID;

public record ParticipantId(UUID value) {

    public static ParticipantId parse(String value) {
        return new ParticipantId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

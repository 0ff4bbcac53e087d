package parley.registration.domain;

import java.util.UUID;

public record RegistrationId(UUID value) {

    public static RegistrationId parse(String value) {
        return new RegistrationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

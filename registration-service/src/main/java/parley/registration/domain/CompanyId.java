package parley.registration.domain;

import java.util.UUID;

public record CompanyId(UUID value) {

    public static CompanyId parse(String value) {
        return new CompanyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

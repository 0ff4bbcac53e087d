package parley.local.issuer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles that a token may carry; the services know them by these names in lower case. */
enum PlatformRole {
    ORGANISER,
    OPERATOR,
    INTERPRETER,
    PARTICIPANT,
    SERVICE;

    static Optional<PlatformRole> named(String name) {
        return Arrays.stream(values()).filter(role -> role.wireName().equals(name)).findFirst();
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

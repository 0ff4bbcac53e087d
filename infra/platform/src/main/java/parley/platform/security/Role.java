package parley.platform.security;

import java.util.Locale;
import java.util.Optional;

/**
 * Platform role of a token (claim {@code roles}, lower case). Who organises which forum is data,
 * not a role.
 */
public enum Role {
    ORGANISER,
    OPERATOR,
    INTERPRETER,
    PARTICIPANT,
    /** A client that is a system, not a person. */
    SERVICE;

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Spring Security's name of it. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Unknown claims are no role: an issuer may know more than Parley does. */
    static Optional<Role> ofClaim(String claim) {
        for (Role role : values()) {
            if (role.claim().equals(claim)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}

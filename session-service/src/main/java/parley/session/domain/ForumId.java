package parley.session.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A forum's code, such as {@code necef-2020}. */
public record ForumId(String value) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    public ForumId {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a forum's code: " + value);
        }
    }

    /** Empty when no forum can have this code. */
    public static Optional<ForumId> of(String code) {
        return CODE.matcher(code).matches() ? Optional.of(new ForumId(code)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

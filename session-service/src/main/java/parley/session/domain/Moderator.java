package parley.session.domain;

import org.jspecify.annotations.Nullable;

/** Who leads a session: known by name, or at first by role only. */
public record Moderator(@Nullable PersonName name, @Nullable LocalizedText role) {

    public Moderator {
        if (name == null && role == null) {
            throw new IllegalArgumentException("A moderator needs a name or a role");
        }
    }
}

package parley.session.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a session: known by name, or at first by role only.
 *
 * @param participant who it is, of the forum's participants, where the organiser said so
 */
public record Moderator(
        @Nullable PersonName name,
        @Nullable ParticipantId participant,
        @Nullable LocalizedText role) {

    public Moderator {
        if (name == null && role == null) {
            throw new IllegalArgumentException("A moderator needs a name or a role");
        }
    }

    /** Who it is, unless only a role is known. */
    public Optional<Person> person() {
        return name == null && participant == null
                ? Optional.empty()
                : Optional.of(new Person(name, participant));
    }
}

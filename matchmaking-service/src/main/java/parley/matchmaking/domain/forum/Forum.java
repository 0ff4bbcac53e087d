package parley.matchmaking.domain.forum;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What matchmaking knows of a forum.
 *
 * @param organisers subjects of their tokens
 */
public record Forum(ForumId id, LocalDate date, ZoneId zone, Set<String> organisers) {

    public Forum {
        organisers = Set.copyOf(organisers);
    }

    public boolean isOrganisedBy(String subject) {
        return organisers.contains(subject);
    }
}

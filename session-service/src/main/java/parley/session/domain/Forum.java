package parley.session.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What this service knows of a forum, from the registration service's events.
 *
 * @param date the day on which it is held, in its own zone
 * @param organisers subjects of tokens
 */
public record Forum(ForumId id, LocalDate date, ZoneId zone, Set<String> organisers) {

    public Forum {
        organisers = Set.copyOf(organisers);
    }

    public boolean isOrganisedBy(String subject) {
        return organisers.contains(subject);
    }

    /** From midnight to midnight where the forum is held; not always 24 hours. */
    public Span day() {
        Instant start = date.atStartOfDay(zone).toInstant();
        return new Span(start, date.plusDays(1).atStartOfDay(zone).toInstant());
    }
}

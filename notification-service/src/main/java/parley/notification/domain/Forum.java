package parley.notification.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * In whose name mails are written.
 *
 * @param venue may be empty
 * @param organisers subjects of the tokens that may see this forum's mails
 */
public record Forum(
        String id,
        LocalizedText title,
        LocalizedText venue,
        LocalDate date,
        ZoneId zone,
        Set<String> organisers) {

    public Forum {
        organisers = Set.copyOf(organisers);
    }
}

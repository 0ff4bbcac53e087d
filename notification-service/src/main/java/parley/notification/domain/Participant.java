package parley.notification.domain;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is written to.
 *
 * @param language BCP 47
 * @param company that the participant represents
 */
public record Participant(
        String id,
        String displayName,
        String email,
        String language,
        ZoneId zone,
        @Nullable String company) {

    /** Name and address are personal data and stay out of logs. */
    @Override
    public String toString() {
        return "Participant[" + id + ", " + language + ", " + zone + "]";
    }
}

package parley.matchmaking.adapter.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Calendars that are subscribed to by link.
 *
 * @param secrets the first one signs links, each one opens them, so that secrets can be changed
 *     without breaking links at once; a link whose secret is gone opens nothing. Without any, each
 *     process makes its own: links end with it
 */
@ConfigurationProperties("parley.calendars")
record CalendarSettings(@DefaultValue List<String> secrets) {

    private static final int SHORTEST = 16;

    CalendarSettings {
        secrets = List.copyOf(secrets);
        if (secrets.stream().anyMatch(secret -> secret.length() < SHORTEST)) {
            throw new IllegalArgumentException(
                    "parley.calendars.secrets have at least %d characters".formatted(SHORTEST));
        }
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "CalendarSettings[%d secrets]".formatted(secrets.size());
    }
}

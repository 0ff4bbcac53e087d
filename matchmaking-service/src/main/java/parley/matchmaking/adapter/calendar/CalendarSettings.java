package parley.matchmaking.adapter.calendar;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Calendar feeds.
 *
 * @param secrets keys of the links' signatures, at least 32 characters each; the first signs, all
 *     verify. None: no links are given
 * @param refresh how often calendar programs are asked to read a feed again, at least a minute
 */
@ConfigurationProperties("parley.calendar")
record CalendarSettings(@DefaultValue List<String> secrets, @DefaultValue("15m") Duration refresh) {

    private static final int SHORTEST = 32;

    CalendarSettings {
        secrets = secrets.stream().filter(one -> !one.isBlank()).toList();
        if (secrets.stream().anyMatch(one -> one.length() < SHORTEST)) {
            throw new IllegalArgumentException(
                    "Each of parley.calendar.secrets has at least " + SHORTEST + " characters");
        }
        if (refresh.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "parley.calendar.refresh is at least 1m, not " + refresh);
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "CalendarSettings[secrets=" + secrets.size() + ", refresh=" + refresh + "]";
    }
}

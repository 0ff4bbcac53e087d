package parley.platform.inbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.inbox.*}.
 *
 * @param sweepInterval how often unfinished to-dos and old gaps are searched for; a full scan on
 *     the embedded store
 * @param lease how long a key stays with one worker; longer than any reaction with its retries
 *     takes
 * @param retries after the first failure of a reaction by a transient fault
 * @param backOff before the first retry, twice as long before each further one
 * @param gapLimit age at which a gap becomes a dead letter
 * @param mostParkedPerKey events of one aggregate that may stand behind a dead or waiting one, or
 *     behind a gap. Where one more comes its partition is read no further, for any aggregate, until
 *     that one goes on; nothing is lost
 * @param wakers keys that are taken up again at the same time, outside the bindings' threads
 * @param shutdown how long a stopping service waits for these
 */
@Validated
@ConfigurationProperties("parley.inbox")
public record InboxSettings(
        @DefaultValue("5s") @NotNull Duration sweepInterval,
        @DefaultValue("15s") @NotNull Duration lease,
        @DefaultValue("3") @Min(0) int retries,
        @DefaultValue("200ms") @NotNull Duration backOff,
        @DefaultValue("5m") @NotNull Duration gapLimit,
        @DefaultValue("10000") @Min(1) @Max(MOST_REFERENCES) int mostParkedPerKey,
        @DefaultValue("8") @Min(1) int wakers,
        @DefaultValue("5s") @NotNull Duration shutdown) {

    /** About 50 bytes each in the key's document, of MongoDB's 16 MB. */
    private static final int MOST_REFERENCES = 100_000;

    public InboxSettings {
        if (!sweepInterval.isPositive() || !lease.isPositive()) {
            throw new IllegalArgumentException("sweep-interval and lease must be positive");
        }
    }
}

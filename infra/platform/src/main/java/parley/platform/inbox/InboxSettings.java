package parley.platform.inbox;

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
        @DefaultValue("8") @Min(1) int wakers,
        @DefaultValue("5s") @NotNull Duration shutdown) {

    public InboxSettings {
        if (!sweepInterval.isPositive() || !lease.isPositive()) {
            throw new IllegalArgumentException("sweep-interval and lease must be positive");
        }
    }
}

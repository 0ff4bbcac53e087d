package parley.platform.compacted;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.compacted.*}.
 *
 * @param interval how often the store is asked about the last records of the service's own
 *     compacted topics
 * @param retry how long after a failure of broker or store reading goes on
 */
@Validated
@ConfigurationProperties("parley.compacted")
public record CompactedSettings(
        @DefaultValue("1s") @NotNull Duration interval,
        @DefaultValue("5s") @NotNull Duration retry) {

    public CompactedSettings {
        if (!interval.isPositive() || !retry.isPositive()) {
            throw new IllegalArgumentException("interval and retry must be positive");
        }
    }
}

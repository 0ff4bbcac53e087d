package parley.platform.republish;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.republish.*}.
 *
 * @param perSecond aggregates that are published again in a second at most, so that consumers get
 *     on with what is new
 * @param resumeAfter a run that has not moved for so long was left by a crash; somebody else goes
 *     on with it
 * @param sweepInterval how often those are searched for
 */
@Validated
@ConfigurationProperties("parley.republish")
public record RepublishSettings(
        @DefaultValue("100") @Min(1) int perSecond,
        @DefaultValue("30s") @NotNull Duration resumeAfter,
        @DefaultValue("10s") @NotNull Duration sweepInterval) {

    public RepublishSettings {
        if (!resumeAfter.isPositive() || !sweepInterval.isPositive()) {
            throw new IllegalArgumentException("resume-after and sweep-interval must be positive");
        }
    }
}

package parley.platform.redrive;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.redrive.*}.
 *
 * @param most how many redrives a dead letter gets before another has to be forced
 * @param page dead letters that are looked at at a time
 * @param resumeAfter a redrive that has not moved for so long was left by a crash; somebody else
 *     goes on with it
 * @param sweepInterval how often those are searched for
 */
@Validated
@ConfigurationProperties("parley.redrive")
public record RedriveSettings(
        @DefaultValue("3") @Min(1) int most,
        @DefaultValue("100") @Min(1) int page,
        @DefaultValue("30s") @NotNull Duration resumeAfter,
        @DefaultValue("10s") @NotNull Duration sweepInterval) {

    public RedriveSettings {
        if (!resumeAfter.isPositive() || !sweepInterval.isPositive()) {
            throw new IllegalArgumentException("resume-after and sweep-interval must be positive");
        }
    }
}

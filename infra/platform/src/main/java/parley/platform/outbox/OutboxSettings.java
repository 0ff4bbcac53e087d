package parley.platform.outbox;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.outbox.*}.
 *
 * @param scanInterval how often the stores are searched for what the fast path missed; each
 *     collection is one query, a full scan on the embedded store
 * @param minimumAge what is younger is left to the fast path
 * @param lease how long an aggregate stays with one relay; longer than the longest pause of a
 *     process that should go unnoticed
 * @param maxInFlight aggregates that are published at the same time
 * @param queue aggregates that the fast path may have waiting; more are left to the scan
 * @param limit unpublished data of one aggregate above which it takes no command
 * @param shutdown how long a stopping relay waits for acknowledgements
 */
@Validated
@ConfigurationProperties("parley.outbox")
public record OutboxSettings(
        @DefaultValue("2s") @NotNull Duration scanInterval,
        @DefaultValue("1s") @NotNull Duration minimumAge,
        @DefaultValue("20s") @NotNull Duration lease,
        @DefaultValue("64") @Min(1) int maxInFlight,
        @DefaultValue("10000") @Min(1) int queue,
        @DefaultValue("1MB") @NotNull DataSize limit,
        @DefaultValue("5s") @NotNull Duration shutdown) {

    public OutboxSettings {
        if (!scanInterval.isPositive() || lease.compareTo(Duration.ofSeconds(2)) < 0) {
            throw new IllegalArgumentException("scan-interval and lease are too short");
        }
    }

    /** A send is given up in time for nothing to be sent with less than half a lease left. */
    Duration deliveryTimeout() {
        return lease.multipliedBy(9).dividedBy(20);
    }
}

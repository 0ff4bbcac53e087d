package parley.notification.config;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import parley.notification.application.Pace;
import parley.notification.application.Persistence;
import parley.notification.domain.Backoff;

/**
 * Settings {@code parley.delivery.*}.
 *
 * @param lanes mails on their way to the mail server at a time
 * @param scanInterval between two looks for what nobody works on; at least 2 s on the embedded
 *     store, which reads the whole collection
 * @param lease after which an attempt without a known end is looked up; more than twice as long as
 *     an attempt may last
 * @param firstRetry wait after the first attempt that failed; doubled each time
 * @param longestRetry the longest wait
 * @param giveUpAfter counted from when the mail was queued
 */
@Validated
@ConfigurationProperties("parley.delivery")
record DeliverySettings(
        @DefaultValue("8") @Min(1) int lanes,
        @DefaultValue("2s") Duration scanInterval,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("2s") Duration firstRetry,
        @DefaultValue("5m") Duration longestRetry,
        @DefaultValue("5d") Duration giveUpAfter) {

    Pace pace() {
        return new Pace(lanes, scanInterval, lease);
    }

    Persistence persistence() {
        return new Persistence(new Backoff(firstRetry, longestRetry), giveUpAfter);
    }
}

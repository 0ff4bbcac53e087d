package parley.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import parley.platform.sample.Settings;

class OutboxSettingsTest {

    @Test
    void defaults() {
        OutboxSettings defaults = Settings.bind("parley.outbox", OutboxSettings.class, Map.of());

        assertThat(defaults)
                .isEqualTo(
                        new OutboxSettings(
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(20),
                                64,
                                10_000,
                                DataSize.ofMegabytes(1),
                                Duration.ofSeconds(5)));
        assertThat(defaults.deliveryTimeout()).isLessThan(defaults.lease().dividedBy(2));
    }

    @Test
    void keys() {
        assertThat(
                        Settings.bind(
                                "parley.outbox",
                                OutboxSettings.class,
                                Map.of(
                                        "parley.outbox.scan-interval", "3s",
                                        "parley.outbox.minimum-age", "4s",
                                        "parley.outbox.lease", "50s",
                                        "parley.outbox.max-in-flight", "6",
                                        "parley.outbox.queue", "70",
                                        "parley.outbox.limit", "8KB",
                                        "parley.outbox.shutdown", "9s")))
                .isEqualTo(
                        new OutboxSettings(
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(50),
                                6,
                                70,
                                DataSize.ofKilobytes(8),
                                Duration.ofSeconds(9)));
    }

    @Test
    void aLeaseTooShortForAnySendIsRefused() {
        assertThatThrownBy(
                        () ->
                                Settings.bind(
                                        "parley.outbox",
                                        OutboxSettings.class,
                                        Map.of("parley.outbox.lease", "1s")))
                .hasRootCauseMessage("scan-interval and lease are too short");
    }
}

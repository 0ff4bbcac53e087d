package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sample.Settings;

class InboxSettingsTest {

    @Test
    void defaults() {
        assertThat(Settings.bind("parley.inbox", InboxSettings.class, Map.of()))
                .isEqualTo(
                        new InboxSettings(
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(15),
                                3,
                                Duration.ofMillis(200),
                                Duration.ofMinutes(5),
                                10_000,
                                8,
                                Duration.ofSeconds(5)));
    }

    @Test
    void keys() {
        assertThat(
                        Settings.bind(
                                "parley.inbox",
                                InboxSettings.class,
                                Map.of(
                                        "parley.inbox.sweep-interval", "1s",
                                        "parley.inbox.lease", "2s",
                                        "parley.inbox.retries", "5",
                                        "parley.inbox.back-off", "3s",
                                        "parley.inbox.gap-limit", "4m",
                                        "parley.inbox.most-parked-per-key", "9",
                                        "parley.inbox.wakers", "6",
                                        "parley.inbox.shutdown", "7s")))
                .isEqualTo(
                        new InboxSettings(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                5,
                                Duration.ofSeconds(3),
                                Duration.ofMinutes(4),
                                9,
                                6,
                                Duration.ofSeconds(7)));
    }

    @Test
    void aSweepWithoutPauseIsRefused() {
        assertThatThrownBy(
                        () ->
                                Settings.bind(
                                        "parley.inbox",
                                        InboxSettings.class,
                                        Map.of("parley.inbox.sweep-interval", "0s")))
                .hasRootCauseMessage("sweep-interval and lease must be positive");
    }
}

package parley.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sample.Settings;

class IdempotencySettingsTest {

    @Test
    void defaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(
                        new IdempotencySettings(
                                Duration.ofSeconds(10),
                                Duration.ofHours(24),
                                Duration.ofMinutes(10),
                                null));
    }

    @Test
    void keys() {
        assertThat(
                        bind(
                                Map.of(
                                        "parley.idempotency.lease", "20s",
                                        "parley.idempotency.retention", "48h",
                                        "parley.idempotency.sweep-interval", "1h",
                                        "parley.idempotency.hmac-key", "secret")))
                .isEqualTo(
                        new IdempotencySettings(
                                Duration.ofSeconds(20),
                                Duration.ofHours(48),
                                Duration.ofHours(1),
                                "secret"));
    }

    @Test
    void theSecretIsNotPrinted() {
        assertThat(bind(Map.of("parley.idempotency.hmac-key", "secret")).toString())
                .doesNotContain("secret");
    }

    private static IdempotencySettings bind(Map<String, String> values) {
        return Settings.bind("parley.idempotency", IdempotencySettings.class, values);
    }
}

package parley.registration.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ClaimSettingsTest {

    @Test
    void whatNobodySetsHasADefault() {
        ClaimSettings settings = bound(Map.of());

        assertThat(settings)
                .isEqualTo(
                        new ClaimSettings(
                                ClaimSettings.PUBLIC_KEY,
                                Duration.ofMinutes(1),
                                Duration.ofSeconds(30)));
    }

    @Test
    void everyKeyCanBeSet() {
        ClaimSettings settings =
                bound(
                        Map.of(
                                "parley.registration.claims.email-key", "a secret",
                                "parley.registration.claims.abandoned-after", "5m",
                                "parley.registration.claims.sweep-interval", "10s"));

        assertThat(settings)
                .isEqualTo(
                        new ClaimSettings(
                                "a secret", Duration.ofMinutes(5), Duration.ofSeconds(10)));
    }

    @Test
    void theKeyIsNotPrinted() {
        assertThat(bound(Map.of("parley.registration.claims.email-key", "a secret")).toString())
                .doesNotContain("a secret");
    }

    @Test
    void aSweepNeedsAnInterval() {
        assertThatThrownBy(() -> bound(Map.of("parley.registration.claims.sweep-interval", "0s")))
                .isInstanceOf(BindException.class);
    }

    private static ClaimSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("parley.registration.claims", ClaimSettings.class);
    }
}

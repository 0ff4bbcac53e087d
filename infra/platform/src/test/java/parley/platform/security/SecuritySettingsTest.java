package parley.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sample.Settings;

class SecuritySettingsTest {

    private static final URI ISSUER = URI.create("https://issuer.example");

    @Test
    void defaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(
                        new SecuritySettings(
                                null,
                                null,
                                "parley",
                                List.of(),
                                false,
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(1),
                                Duration.ofHours(1)));
    }

    @Test
    void keys() {
        assertThat(
                        bind(
                                Map.of(
                                        "parley.security.issuer", "https://issuer.example",
                                        "parley.security.jwk-set-uri", "https://keys.example/jwks",
                                        "parley.security.audience", "rehearsal",
                                        "parley.security.public-paths", "/v1/a,/v1/b/**",
                                        "parley.security.metrics-from-loopback", "true",
                                        "parley.security.key-timeout", "5s",
                                        "parley.security.key-retry", "3s",
                                        "parley.security.key-outage", "2h")))
                .isEqualTo(
                        new SecuritySettings(
                                ISSUER,
                                URI.create("https://keys.example/jwks"),
                                "rehearsal",
                                List.of("/v1/a", "/v1/b/**"),
                                true,
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(3),
                                Duration.ofHours(2)));
    }

    @Test
    void theKeysAreAtTheIssuerUnlessSaidOtherwise() {
        SecuritySettings settings = bind(Map.of("parley.security.issuer", ISSUER.toString()));

        assertThat(settings.keys()).isEqualTo(URI.create("https://issuer.example/jwks"));
    }

    @Test
    void aMissingIssuerIsNamedByItsKey() {
        SecuritySettings settings = bind(Map.of("parley.security.issuer", ""));

        assertThatThrownBy(settings::requiredIssuer).hasMessageContaining("parley.security.issuer");
    }

    private static SecuritySettings bind(Map<String, String> values) {
        return Settings.bind("parley.security", SecuritySettings.class, values);
    }
}

package parley.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import parley.platform.sample.Settings;

class EventSettingsTest {

    @Test
    void defaults() {
        assertThat(Settings.bind("parley.events", EventSettings.class, Map.of()))
                .isEqualTo(new EventSettings("local"));
    }

    @Test
    void keys() {
        assertThat(
                        Settings.bind(
                                "parley.events",
                                EventSettings.class,
                                Map.of("parley.events.deployment", "seoul")))
                .isEqualTo(new EventSettings("seoul"));
    }

    @Test
    void limits() {
        assertThat(Settings.bind("parley.events.limits", EventLimits.class, Map.of()))
                .isEqualTo(
                        new EventLimits(
                                1024, 200, DataSize.ofMegabytes(1), 100, 20_000, 1000, 100));
        assertThat(
                        Settings.bind(
                                "parley.events.limits",
                                EventLimits.class,
                                Map.of(
                                        "parley.events.limits.longest-attribute", "100",
                                        "parley.events.limits.most-headers", "20",
                                        "parley.events.limits.largest-data", "2KB",
                                        "parley.events.limits.deepest", "3",
                                        "parley.events.limits.most-values", "4",
                                        "parley.events.limits.longest-name", "5",
                                        "parley.events.limits.longest-number", "6")))
                .isEqualTo(new EventLimits(100, 20, DataSize.ofKilobytes(2), 3, 4, 5, 6));
        assertThatThrownBy(
                        () ->
                                new EventLimits(
                                        1024,
                                        200,
                                        DataSize.ofMegabytes(16),
                                        100,
                                        20_000,
                                        1000,
                                        100))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSourceNamesDeploymentAndServiceAndTheOwnerIsTheServiceWithoutItsSuffix() {
        EventSource source = EventSource.of("seoul", "registration-service");

        assertThat(source)
                .isEqualTo(new EventSource("/seoul/registration-service", "registration"));
        assertThat(EventSource.of("seoul", "kiosk").owner()).isEqualTo("kiosk");
    }
}

package parley.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
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
    void theSourceNamesDeploymentAndServiceAndTheOwnerIsTheServiceWithoutItsSuffix() {
        EventSource source = EventSource.of("seoul", "registration-service");

        assertThat(source)
                .isEqualTo(new EventSource("/seoul/registration-service", "registration"));
        assertThat(EventSource.of("seoul", "kiosk").owner()).isEqualTo("kiosk");
    }
}

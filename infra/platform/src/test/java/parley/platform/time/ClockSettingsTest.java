package parley.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sample.Settings;

class ClockSettingsTest {

    @Test
    void defaults() {
        assertThat(bind(Map.of())).isEqualTo(new ClockSettings(false, Duration.ofSeconds(1)));
    }

    @Test
    void keys() {
        assertThat(
                        bind(
                                Map.of(
                                        "parley.clock.settable", "true",
                                        "parley.clock.refresh", "5s")))
                .isEqualTo(new ClockSettings(true, Duration.ofSeconds(5)));
    }

    private static ClockSettings bind(Map<String, String> values) {
        return Settings.bind("parley.clock", ClockSettings.class, values);
    }
}

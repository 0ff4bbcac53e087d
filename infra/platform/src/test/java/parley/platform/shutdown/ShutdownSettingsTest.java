package parley.platform.shutdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sample.Settings;

class ShutdownSettingsTest {

    @Test
    void defaults() {
        assertThat(bind(Map.of())).isEqualTo(new ShutdownSettings(Duration.ofSeconds(5)));
    }

    @Test
    void keys() {
        assertThat(bind(Map.of("parley.shutdown.drain", "7s")))
                .isEqualTo(new ShutdownSettings(Duration.ofSeconds(7)));
    }

    @Test
    void aNegativeDrainIsRefused() {
        assertThatThrownBy(() -> bind(Map.of("parley.shutdown.drain", "-1s")))
                .hasRootCauseMessage("parley.shutdown.drain must not be negative");
    }

    private static ShutdownSettings bind(Map<String, String> values) {
        return Settings.bind("parley.shutdown", ShutdownSettings.class, values);
    }
}

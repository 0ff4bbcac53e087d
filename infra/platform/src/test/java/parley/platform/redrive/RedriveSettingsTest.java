package parley.platform.redrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.platform.sample.Settings;

class RedriveSettingsTest {

    @Test
    void defaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(
                        new RedriveSettings(
                                3, 100, Duration.ofSeconds(30), Duration.ofSeconds(10)));
    }

    @Test
    void keys() {
        assertThat(
                        bind(
                                Map.of(
                                        "parley.redrive.most", "1",
                                        "parley.redrive.page", "7",
                                        "parley.redrive.resume-after", "5s",
                                        "parley.redrive.sweep-interval", "2s")))
                .isEqualTo(new RedriveSettings(1, 7, Duration.ofSeconds(5), Duration.ofSeconds(2)));
    }

    @Test
    void aRedriveThatIsResumedAtOnceIsRefused() {
        assertThatThrownBy(() -> bind(Map.of("parley.redrive.resume-after", "0s")))
                .hasRootCauseMessage("resume-after and sweep-interval must be positive");
    }

    private static RedriveSettings bind(Map<String, String> values) {
        return Settings.bind("parley.redrive", RedriveSettings.class, values);
    }
}

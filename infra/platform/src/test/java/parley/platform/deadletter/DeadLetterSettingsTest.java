package parley.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import parley.platform.sample.Settings;

class DeadLetterSettingsTest {

    @Test
    void defaults() {
        assertThat(Settings.bind("parley.dead-letters", DeadLetterSettings.class, Map.of()))
                .isEqualTo(new DeadLetterSettings(DataSize.ofMegabytes(2), 1024));
    }

    @Test
    void keys() {
        assertThat(
                        Settings.bind(
                                "parley.dead-letters",
                                DeadLetterSettings.class,
                                Map.of(
                                        "parley.dead-letters.largest-record", "64KB",
                                        "parley.dead-letters.longest-key", "10")))
                .isEqualTo(new DeadLetterSettings(DataSize.ofKilobytes(64), 10));
    }

    @Test
    void whatFitsIntoNoDocumentCantBeKept() {
        assertThatThrownBy(() -> new DeadLetterSettings(DataSize.ofMegabytes(16), 1024))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

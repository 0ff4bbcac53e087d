package parley.matchmaking.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CalendarSettingsTest {

    @Test
    void withoutASettingThereIsNoSecret() {
        assertThat(bound(Map.of())).isEqualTo(new CalendarSettings(List.of()));
    }

    @Test
    void severalSecretsAreKeptInTheirOrderAndNeverPrinted() {
        CalendarSettings settings =
                bound(Map.of("parley.calendars.secrets", "secret of autumn,secret of spring"));

        assertThat(settings.secrets()).containsExactly("secret of autumn", "secret of spring");
        assertThat(settings.toString()).doesNotContain("autumn", "spring");
    }

    @Test
    void aShortSecretIsNone() {
        assertThatThrownBy(() -> new CalendarSettings(List.of("short")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16");
    }

    private static CalendarSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("parley.calendars", CalendarSettings.class);
    }
}

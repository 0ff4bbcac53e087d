package parley.matchmaking.adapter.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CalendarSettingsTest {

    private static final String SECRET = "a-secret-of-thirty-two-characters";

    @Test
    void theDefaultsAreThese() {
        assertThat(bound(Map.of()))
                .isEqualTo(new CalendarSettings(List.of(), Duration.ofMinutes(15)));
        assertThat(bound(Map.of("parley.calendar.secrets", "")).secrets()).isEmpty();
    }

    @Test
    void eachKeyIsRead() {
        assertThat(
                        bound(
                                Map.of(
                                        "parley.calendar.secrets",
                                        SECRET + ",b" + SECRET,
                                        "parley.calendar.refresh",
                                        "1h")))
                .isEqualTo(
                        new CalendarSettings(List.of(SECRET, "b" + SECRET), Duration.ofHours(1)));
    }

    @Test
    void nobodyIsAskedToReadAllTheTime() {
        assertThatThrownBy(() -> new CalendarSettings(List.of(), Duration.ofSeconds(1)))
                .hasMessageContaining("at least 1m");
    }

    private static CalendarSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("parley.calendar", CalendarSettings.class);
    }
}

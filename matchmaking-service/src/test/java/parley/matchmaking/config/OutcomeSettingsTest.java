package parley.matchmaking.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OutcomeSettingsTest {

    @Test
    void theDefaultsAreThese() {
        assertThat(bound(Map.of())).isEqualTo(new OutcomeSettings(20, 20, 10_000));
    }

    @Test
    void eachKeyIsRead() {
        assertThat(
                        bound(
                                Map.of(
                                        "parley.outcomes.most-hs-codes", "1",
                                        "parley.outcomes.most-follow-ups", "2",
                                        "parley.outcomes.longest-notes", "3")))
                .isEqualTo(new OutcomeSettings(1, 2, 3));
    }

    @Test
    void somethingMayBeSaid() {
        assertThatThrownBy(() -> new OutcomeSettings(20, 0, 1))
                .hasMessageContaining("most-follow-ups is at least 1");
    }

    private static OutcomeSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("parley.outcomes", OutcomeSettings.class);
    }
}

package parley.matchmaking.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import parley.matchmaking.domain.recommendation.ConsentRule;

class RecommendationSettingsTest {

    @Test
    void theDefaultsAreThese() {
        assertThat(bound(Map.of()))
                .isEqualTo(
                        new RecommendationSettings(
                                20, Duration.ofSeconds(5), ConsentRule.NOT_REFUSED));
    }

    @Test
    void eachKeyIsRead() {
        assertThat(
                        bound(
                                Map.of(
                                        "parley.recommendations.list-length", "7",
                                        "parley.recommendations.fresh-for", "1m",
                                        "parley.recommendations.consent", "given")))
                .isEqualTo(new RecommendationSettings(7, Duration.ofMinutes(1), ConsentRule.GIVEN));
    }

    @Test
    void aListHasSomebodyAndTimeDoesNotRunBackwards() {
        assertThatThrownBy(() -> settings(0, Duration.ZERO))
                .hasMessageContaining("list-length is at least 1");
        assertThatThrownBy(() -> settings(1, Duration.ofSeconds(-1)))
                .hasMessageContaining("fresh-for is 0 or more");
    }

    private static RecommendationSettings settings(int length, Duration freshFor) {
        return new RecommendationSettings(length, freshFor, ConsentRule.GIVEN);
    }

    private static RecommendationSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("parley.recommendations", RecommendationSettings.class);
    }
}

package parley.notification.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTest {

    @Test
    void deliveryHasTheseDefaults() {
        assertThat(bound("parley.delivery", DeliverySettings.class, Map.of()))
                .isEqualTo(
                        new DeliverySettings(
                                8,
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(20),
                                Duration.ofSeconds(2),
                                Duration.ofMinutes(5),
                                Duration.ofDays(5)));
    }

    @Test
    void deliveryReadsTheseKeys() {
        var settings =
                bound(
                        "parley.delivery",
                        DeliverySettings.class,
                        Map.of(
                                "parley.delivery.lanes", "3",
                                "parley.delivery.scan-interval", "1s",
                                "parley.delivery.lease", "30s",
                                "parley.delivery.first-retry", "4s",
                                "parley.delivery.longest-retry", "1m",
                                "parley.delivery.give-up-after", "1d"));

        assertThat(settings)
                .isEqualTo(
                        new DeliverySettings(
                                3,
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(4),
                                Duration.ofMinutes(1),
                                Duration.ofDays(1)));
    }

    @Test
    void theSenderHasTheseDefaultsAndKeys() {
        assertThat(bound("parley.mail.sender", SenderSettings.class, Map.of()))
                .isEqualTo(new SenderSettings("forum@parley.example", "mail.parley.example"));
        assertThat(
                        bound(
                                "parley.mail.sender",
                                SenderSettings.class,
                                Map.of(
                                        "parley.mail.sender.address", "forum@pohang.example",
                                        "parley.mail.sender.message-id-domain", "m.example")))
                .isEqualTo(new SenderSettings("forum@pohang.example", "m.example"));
    }

    private static <T> T bound(String prefix, Class<T> type, Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys)).bindOrCreate(prefix, type);
    }
}

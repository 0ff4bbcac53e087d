package parley.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MailServerSettingsTest {

    @Test
    void theseAreTheDefaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(
                        new MailServerSettings(
                                "localhost",
                                25,
                                null,
                                null,
                                false,
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(5),
                                null));
    }

    @Test
    void theseAreTheKeys() {
        var settings =
                bound(
                        Map.of(
                                "parley.mail.host", "mail.example",
                                "parley.mail.port", "587",
                                "parley.mail.username", "parley",
                                "parley.mail.password", "secret",
                                "parley.mail.start-tls", "true",
                                "parley.mail.connect-timeout", "1s",
                                "parley.mail.answer-timeout", "2s",
                                "parley.mail.lookup-url", "http://provider.example"));

        assertThat(settings)
                .isEqualTo(
                        new MailServerSettings(
                                "mail.example",
                                587,
                                "parley",
                                "secret",
                                true,
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                URI.create("http://provider.example")));
        assertThat(settings.toString()).doesNotContain("secret");
    }

    private static MailServerSettings bound(Map<String, String> keys) {
        return new Binder(new MapConfigurationPropertySource(keys))
                .bindOrCreate("parley.mail", MailServerSettings.class);
    }
}

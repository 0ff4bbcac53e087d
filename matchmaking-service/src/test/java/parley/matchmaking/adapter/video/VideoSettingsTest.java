package parley.matchmaking.adapter.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import parley.matchmaking.domain.forum.ForumId;

class VideoSettingsTest {

    private static final String SECRET = "a-secret-of-tests-with-more-than-32-characters";

    @Test
    void theDefaultsAreThese() {
        assertThat(bound(Map.of()))
                .isEqualTo(
                        new VideoSettings(
                                URI.create("https://meet.parley.example/"),
                                "https://venue.parley.example/{forum}/{room}",
                                null));
        assertThat(bound(Map.of("parley.meetings.jitsi.secret", "")).jitsi())
                .isEqualTo(new JitsiSettings("parley", "", "jitsi", null));
    }

    @Test
    void eachKeyIsRead() {
        assertThat(
                        bound(
                                Map.of(
                                        "parley.meetings.video-base-uri",
                                        "https://jitsi.example/forum/",
                                        "parley.meetings.on-site-uri",
                                        "https://hall.example/plan#{room}",
                                        "parley.meetings.jitsi.app-id",
                                        "pohang",
                                        "parley.meetings.jitsi.secret",
                                        SECRET,
                                        "parley.meetings.jitsi.audience",
                                        "video",
                                        "parley.meetings.jitsi.subject",
                                        "*")))
                .isEqualTo(
                        new VideoSettings(
                                URI.create("https://jitsi.example/forum/"),
                                "https://hall.example/plan#{room}",
                                new JitsiSettings("pohang", SECRET, "video", "*")));
    }

    @Test
    void roomsAreNamedBelowTheBase() {
        assertThatThrownBy(
                        () ->
                                new VideoSettings(
                                        URI.create("https://jitsi.example/forum"),
                                        "https://hall.example/",
                                        null))
                .hasMessageContaining("ends with a slash");
    }

    @Test
    void aTablesAddressNamesItsForumAndItsCode() {
        ForumId forum = new ForumId("necef-2020");

        assertThat(new TableUri("https://hall.example/{forum}#{room}").of(forum, "T07"))
                .hasToString("https://hall.example/necef-2020#T07");
        assertThatThrownBy(() -> new TableUri("https://hall.example/{table}"))
                .hasMessageContaining("no placeholders but {forum} and {room}");
        assertThatThrownBy(() -> new TableUri("/plan")).hasMessageContaining("is absolute");
        assertThatThrownBy(() -> bound(Map.of("parley.meetings.on-site-uri", "/plan")))
                .hasRootCauseMessage(
                        "parley.meetings.on-site-uri is absolute and has no placeholders but"
                                + " {forum} and {room}, not /plan");
    }

    @Test
    void aSecretIsLongEnoughForItsHashAndIsNeverShown() {
        assertThatThrownBy(() -> new JitsiSettings("parley", "short", "jitsi", null))
                .hasMessageContaining("at least 32 bytes")
                .hasMessageNotContaining("short");
        assertThat(new JitsiSettings("parley", SECRET, "jitsi", null).toString())
                .doesNotContain(SECRET);
        assertThat(bound(Map.of("parley.meetings.jitsi.secret", SECRET)).toString())
                .doesNotContain(SECRET);
    }

    private static VideoSettings bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("parley.meetings", VideoSettings.class);
    }
}

package parley.matchmaking.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MeetingSettingsTest {

    @Test
    void theDefaultsAreThese() {
        assertThat(bound("parley.meetings", MeetingSettings.class, Map.of()))
                .isEqualTo(new MeetingSettings(URI.create("https://meet.parley.example/"), 200));
        assertThat(bound("parley.scheduling", SchedulingSettings.class, Map.of()))
                .isEqualTo(
                        new SchedulingSettings(
                                Duration.ofSeconds(6), Duration.ofSeconds(2), 10_000, 20));
    }

    @Test
    void eachKeyIsRead() {
        Map<String, String> settings =
                Map.of(
                        "parley.meetings.video-base-uri", "https://jitsi.example/forum/",
                        "parley.meetings.most-movements", "9",
                        "parley.scheduling.lease", "20s",
                        "parley.scheduling.sweep", "5s",
                        "parley.scheduling.most-placements-to-prove", "77",
                        "parley.scheduling.most-drafts", "4");

        assertThat(bound("parley.meetings", MeetingSettings.class, settings))
                .isEqualTo(new MeetingSettings(URI.create("https://jitsi.example/forum/"), 9));
        assertThat(bound("parley.scheduling", SchedulingSettings.class, settings))
                .isEqualTo(
                        new SchedulingSettings(
                                Duration.ofSeconds(20), Duration.ofSeconds(5), 77, 4));
    }

    @Test
    void aRequestIsToBeAnsweredWithinTwoWeeks() {
        assertThat(bound("parley.requests", RequestSettings.class, Map.of()))
                .isEqualTo(new RequestSettings(Duration.ofDays(14)));
        assertThat(
                        bound(
                                "parley.requests",
                                RequestSettings.class,
                                Map.of("parley.requests.answer-within", "3d")))
                .isEqualTo(new RequestSettings(Duration.ofDays(3)));
        assertThatThrownBy(() -> new RequestSettings(Duration.ZERO))
                .hasMessageContaining("is positive");
    }

    @Test
    void roomsAreNamedBelowTheBase() {
        assertThatThrownBy(() -> new MeetingSettings(URI.create("https://jitsi.example/forum"), 2))
                .hasMessageContaining("ends with a slash");
    }

    @Test
    void oneJoinAndOneLeaveAreNotedAtLeast() {
        assertThatThrownBy(() -> new MeetingSettings(URI.create("https://jitsi.example/"), 1))
                .hasMessageContaining("at least 2");
    }

    @Test
    void aLeaseIsRenewedInTime() {
        assertThatThrownBy(
                        () ->
                                new SchedulingSettings(
                                        Duration.ofSeconds(6), Duration.ofSeconds(4), 1, 1))
                .hasMessageContaining("at most half");
    }

    private static <T> T bound(String prefix, Class<T> type, Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
    }
}

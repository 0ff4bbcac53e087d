package parley.matchmaking.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class MeetingSettingsTest {

    @Test
    void theDefaultsAreThese() {
        assertThat(bound("parley.meetings", MeetingSettings.class, Map.of()))
                .isEqualTo(
                        new MeetingSettings(
                                200,
                                Duration.ofMinutes(15),
                                Duration.ofMinutes(15),
                                Duration.ofMinutes(10),
                                Duration.ofMinutes(15)));
        assertThat(bound("parley.scheduling", SchedulingSettings.class, Map.of()))
                .isEqualTo(
                        new SchedulingSettings(
                                Duration.ofSeconds(6), Duration.ofSeconds(2), 10_000, 20));
    }

    @Test
    void eachKeyIsRead() {
        Map<String, String> settings =
                Map.of(
                        "parley.meetings.most-movements", "9",
                        "parley.meetings.room-opens-before", "5m",
                        "parley.meetings.room-closes-after", "1h",
                        "parley.meetings.no-show-after", "0",
                        "parley.meetings.longest-extension", "25m",
                        "parley.scheduling.lease", "20s",
                        "parley.scheduling.sweep", "5s",
                        "parley.scheduling.most-placements-to-prove", "77",
                        "parley.scheduling.most-drafts", "4");

        assertThat(bound("parley.meetings", MeetingSettings.class, settings))
                .isEqualTo(
                        new MeetingSettings(
                                9,
                                Duration.ofMinutes(5),
                                Duration.ofHours(1),
                                Duration.ZERO,
                                Duration.ofMinutes(25)));
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
    void oneJoinAndOneLeaveAreNotedAtLeast() {
        assertThatThrownBy(() -> settings(1, Duration.ZERO)).hasMessageContaining("at least 2");
    }

    @Test
    void nobodyIsMissedBeforeTheStart() {
        assertThatThrownBy(() -> settings(2, Duration.ofMinutes(-1)))
                .hasMessageContaining("no-show-after is not negative");
    }

    @Test
    void aLeaseIsRenewedInTime() {
        assertThatThrownBy(
                        () ->
                                new SchedulingSettings(
                                        Duration.ofSeconds(6), Duration.ofSeconds(4), 1, 1))
                .hasMessageContaining("at most half");
    }

    private static MeetingSettings settings(int mostMovements, Duration noShowAfter) {
        return new MeetingSettings(
                mostMovements, Duration.ZERO, Duration.ZERO, noShowAfter, Duration.ZERO);
    }

    private static <T> T bound(String prefix, Class<T> type, Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
    }
}

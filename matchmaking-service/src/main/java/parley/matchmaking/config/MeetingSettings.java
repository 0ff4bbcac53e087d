package parley.matchmaking.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How meetings are held; where, the video adapter is told.
 *
 * @param mostMovements joins and leaves that are noted of one meeting, at least 2
 * @param roomOpensBefore so long before a meeting's start its video room can be entered
 * @param roomClosesAfter so long after its end it can still be entered
 * @param noShowAfter a side that has not come to the video room so long after the start is absent;
 *     zero: nobody is missed but by report
 * @param longestExtension that all extensions of a meeting add up to; zero: none is extended
 */
@ConfigurationProperties("parley.meetings")
record MeetingSettings(
        @DefaultValue("200") int mostMovements,
        @DefaultValue("15m") Duration roomOpensBefore,
        @DefaultValue("15m") Duration roomClosesAfter,
        @DefaultValue("10m") Duration noShowAfter,
        @DefaultValue("15m") Duration longestExtension) {

    MeetingSettings {
        if (mostMovements < 2) {
            throw new IllegalArgumentException(
                    "parley.meetings.most-movements is at least 2, not " + mostMovements);
        }
        notNegative("room-opens-before", roomOpensBefore);
        notNegative("room-closes-after", roomClosesAfter);
        notNegative("no-show-after", noShowAfter);
        notNegative("longest-extension", longestExtension);
    }

    private static void notNegative(String key, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(
                    "parley.meetings." + key + " is not negative, not " + value);
        }
    }
}

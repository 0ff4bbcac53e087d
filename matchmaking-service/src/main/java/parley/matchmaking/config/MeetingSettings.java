package parley.matchmaking.config;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where meetings take place.
 *
 * @param videoBaseUri rooms are named below it, as Jitsi Meet does; ends with a slash
 * @param mostMovements joins and leaves that are noted of one meeting, at least 2
 */
@ConfigurationProperties("parley.meetings")
record MeetingSettings(
        @DefaultValue("https://meet.parley.example/") URI videoBaseUri,
        @DefaultValue("200") int mostMovements) {

    MeetingSettings {
        if (!videoBaseUri.isAbsolute() || !videoBaseUri.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "parley.meetings.video-base-uri is absolute and ends with a slash, not "
                            + videoBaseUri);
        }
        if (mostMovements < 2) {
            throw new IllegalArgumentException(
                    "parley.meetings.most-movements is at least 2, not " + mostMovements);
        }
    }
}

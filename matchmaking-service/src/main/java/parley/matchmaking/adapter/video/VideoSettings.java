package parley.matchmaking.adapter.video;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where meetings take place.
 *
 * @param videoBaseUri rooms are named below it, as Jitsi Meet does; ends with a slash
 * @param onSiteUri where a table on site is shown, say on a floor plan; see {@link TableUri}
 * @param jitsi null where rooms are open to all who know their address
 */
@ConfigurationProperties("parley.meetings")
record VideoSettings(
        @DefaultValue("https://meet.parley.example/") URI videoBaseUri,
        @DefaultValue("https://venue.parley.example/{forum}/{room}") String onSiteUri,
        @Nullable JitsiSettings jitsi) {

    VideoSettings {
        if (!videoBaseUri.isAbsolute() || !videoBaseUri.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "parley.meetings.video-base-uri is absolute and ends with a slash, not "
                            + videoBaseUri);
        }
        TableUri _ = new TableUri(onSiteUri);
    }

    PlainRooms rooms() {
        return new PlainRooms(videoBaseUri, new TableUri(onSiteUri));
    }
}

package parley.matchmaking.adapter.video;

import java.net.URI;
import parley.matchmaking.domain.forum.ForumId;

/**
 * The address of a table on site; {@code {forum}} and {@code {room}} in it are replaced, the latter
 * by {@code T01} and following.
 */
record TableUri(String template) {

    TableUri {
        String sample = template.replace("{forum}", "f").replace("{room}", "T01");
        if (sample.contains("{") || !URI.create(sample).isAbsolute()) {
            throw new IllegalArgumentException(
                    "parley.meetings.on-site-uri is absolute and has no placeholders but {forum}"
                            + " and {room}, not "
                            + template);
        }
    }

    URI of(ForumId forum, String room) {
        return URI.create(template.replace("{forum}", forum.value()).replace("{room}", room));
    }
}

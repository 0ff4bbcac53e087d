package parley.notification.adapter.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Forum;
import parley.notification.domain.LocalizedText;

/**
 * What this service reads of {@code forum-created}, {@code -changed}, {@code -opened}, {@code
 * -closed}.
 */
record ForumTold(
        String forumId,
        Map<String, String> title,
        @Nullable Map<String, String> venue,
        String date,
        String timeZone,
        List<String> organisers) {

    Forum forum() {
        return new Forum(
                forumId,
                new LocalizedText(title),
                venue == null ? LocalizedText.none() : new LocalizedText(venue),
                LocalDate.parse(date),
                ZoneId.of(timeZone),
                Set.copyOf(organisers));
    }
}

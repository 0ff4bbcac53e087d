package parley.registration.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the organiser says about a forum; {@code languages}, main one first, are those spoken. */
public record ForumDetails(
        LocalizedText title,
        @Nullable LocalizedText theme,
        LocalDate date,
        TimeZone timeZone,
        @Nullable LocalizedText venue,
        @Nullable LocalizedText host,
        List<Language> languages) {

    public ForumDetails {
        languages = languages.stream().distinct().toList();
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A forum has at least one language");
        }
    }
}

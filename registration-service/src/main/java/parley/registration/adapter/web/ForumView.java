package parley.registration.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumDetails;
import parley.registration.domain.ForumStatus;
import parley.registration.domain.Language;
import parley.registration.domain.LocalizedText;
import parley.registration.domain.ParticipantType;

/** A forum as its readers see it. Texts by BCP 47 language. */
record ForumView(
        String forumId,
        Map<String, String> title,
        @Nullable Map<String, String> theme,
        LocalDate date,
        String timeZone,
        @Nullable Map<String, String> venue,
        @Nullable Map<String, String> host,
        List<String> languages,
        ForumStatus status,
        List<String> organisers,
        List<ParticipantType> participantTypes) {

    static ForumView of(Forum forum) {
        ForumDetails details = forum.details();
        return new ForumView(
                forum.id().value(),
                details.title().byTag(),
                byTag(details.theme()),
                details.date(),
                details.timeZone().toString(),
                byTag(details.venue()),
                byTag(details.host()),
                details.languages().stream().map(Language::tag).toList(),
                forum.status(),
                forum.organisers(),
                forum.participantTypes());
    }

    private static @Nullable Map<String, String> byTag(@Nullable LocalizedText text) {
        return text == null ? null : text.byTag();
    }
}

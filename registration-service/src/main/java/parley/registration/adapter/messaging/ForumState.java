package parley.registration.adapter.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumDetails;
import parley.registration.domain.Language;
import parley.registration.domain.LocalizedText;
import parley.registration.domain.ParticipantType;

/** Wire record of every event on {@code registration.forums}: the whole state. */
record ForumState(
        String forumId,
        Map<String, String> title,
        @Nullable Map<String, String> theme,
        LocalDate date,
        String timeZone,
        @Nullable Map<String, String> venue,
        @Nullable Map<String, String> host,
        List<String> languages,
        String status,
        List<String> organisers,
        List<OfferedType> participantTypes) {

    record OfferedType(String code, String role, boolean approvalRequired) {

        static OfferedType of(ParticipantType type) {
            return new OfferedType(type.code(), type.role().name(), type.approvalRequired());
        }
    }

    static ForumState of(Forum forum) {
        ForumDetails details = forum.details();
        return new ForumState(
                forum.id().value(),
                details.title().byTag(),
                byTag(details.theme()),
                details.date(),
                details.timeZone().toString(),
                byTag(details.venue()),
                byTag(details.host()),
                details.languages().stream().map(Language::tag).toList(),
                forum.status().name(),
                forum.organisers(),
                forum.participantTypes().stream().map(OfferedType::of).toList());
    }

    private static @Nullable Map<String, String> byTag(@Nullable LocalizedText text) {
        return text == null ? null : text.byTag();
    }
}

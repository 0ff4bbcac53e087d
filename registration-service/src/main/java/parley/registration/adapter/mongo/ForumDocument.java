package parley.registration.adapter.mongo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumDetails;
import parley.registration.domain.ForumId;
import parley.registration.domain.ForumStatus;
import parley.registration.domain.Language;
import parley.registration.domain.LocalizedText;
import parley.registration.domain.TimeZone;

/**
 *
 *
 * <pre>{@code
 * { _id: "necef-2020", title: {ko: …}, theme: {ko: …}, date: "2020-10-30", timeZone: "Asia/Seoul",
 *   venue: {ko: …}, host: {ko: …}, languages: ["ko", …], status: "OPEN", organisers: [subject],
 *   participantTypes: [ {code, role, approvalRequired} ] }
 * }</pre>
 *
 * @param date as text: a day of the forum, no instant
 */
record ForumDocument(
        Map<String, String> title,
        @Nullable Map<String, String> theme,
        String date,
        String timeZone,
        @Nullable Map<String, String> venue,
        @Nullable Map<String, String> host,
        List<String> languages,
        ForumStatus status,
        List<String> organisers,
        List<ParticipantTypeDocument> participantTypes) {

    static ForumDocument of(Forum forum) {
        ForumDetails details = forum.details();
        return new ForumDocument(
                details.title().byTag(),
                byTag(details.theme()),
                details.date().toString(),
                details.timeZone().toString(),
                byTag(details.venue()),
                byTag(details.host()),
                Texts.of(details.languages()),
                forum.status(),
                forum.organisers(),
                forum.participantTypes().stream().map(ParticipantTypeDocument::of).toList());
    }

    Forum forum(ForumId id) {
        return new Forum(
                id,
                new ForumDetails(
                        LocalizedText.of(title),
                        localized(theme),
                        LocalDate.parse(date),
                        new TimeZone(ZoneId.of(timeZone)),
                        localized(venue),
                        localized(host),
                        languages.stream().map(Language::new).toList()),
                status,
                organisers,
                participantTypes.stream().map(ParticipantTypeDocument::type).toList());
    }

    private static @Nullable Map<String, String> byTag(@Nullable LocalizedText text) {
        return text == null ? null : text.byTag();
    }

    private static @Nullable LocalizedText localized(@Nullable Map<String, String> byTag) {
        return byTag == null ? null : LocalizedText.of(byTag);
    }
}

package parley.registration.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.platform.refusal.Outcome;
import parley.registration.domain.ForumDetails;
import parley.registration.domain.ForumId;
import parley.registration.domain.Language;
import parley.registration.domain.LocalizedText;
import parley.registration.domain.TimeZone;

/** A forum as an organiser describes it, not looked at yet. Texts by BCP 47 language. */
public record ForumForm(
        @Nullable String code,
        @Nullable Map<String, String> title,
        @Nullable Map<String, String> theme,
        @Nullable LocalDate date,
        @Nullable String timeZone,
        @Nullable Map<String, String> venue,
        @Nullable Map<String, String> host,
        @Nullable List<@Nullable String> languages) {

    record Read(ForumId id, ForumDetails details) {}

    Outcome<Read> read() {
        var fields = new Fields();
        var id = fields.required("code", code, ForumId::new);
        var titles = fields.required("title", title, LocalizedText::of);
        var themes = fields.optional("theme", theme, LocalizedText::of);
        var day = fields.required("date", date, given -> given);
        var zone = fields.required("timeZone", timeZone, TimeZone::of);
        var venues = fields.optional("venue", venue, LocalizedText::of);
        var hosts = fields.optional("host", host, LocalizedText::of);
        var spoken = fields.some("languages", languages, Language::new);
        if (!fields.errors().isEmpty()) {
            return Outcome.refused(Refusals.invalidFields(fields.errors()));
        }
        return Outcome.of(
                new Read(
                        id.value(),
                        new ForumDetails(
                                titles.value(),
                                themes,
                                day.value(),
                                zone.value(),
                                venues,
                                hosts,
                                spoken)));
    }
}

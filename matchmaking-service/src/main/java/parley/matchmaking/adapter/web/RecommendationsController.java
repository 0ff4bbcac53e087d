package parley.matchmaking.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.RecommendCompanies;
import parley.matchmaking.application.RecommendCompanies.Recommendations;
import parley.matchmaking.application.RecommendCompanies.Recommended;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;
import parley.recommendation.Reason;
import parley.recommendation.ReasonWords;

@RestController
class RecommendationsController {

    private final RecommendCompanies recommend;

    RecommendationsController(RecommendCompanies recommend) {
        this.recommend = recommend;
    }

    /** Why, as a code and in the reader's words. */
    record ReasonView(String code, String words) {

        static ReasonView of(Reason reason, ReasonWords words) {
            return new ReasonView(ReasonCodes.of(reason), words.say(reason));
        }
    }

    /**
     * A company to meet.
     *
     * @param score from 0 to 1, how likely both want to meet
     * @param reasons the weightiest first
     */
    record RecommendationView(
            UUID companyId,
            String reference,
            String name,
            String country,
            List<String> languages,
            double score,
            List<ReasonView> reasons) {

        static RecommendationView of(Recommended one, ReasonWords words) {
            Company company = one.company();
            return new RecommendationView(
                    company.id().value(),
                    company.reference(),
                    company.name(),
                    company.country(),
                    company.languages(),
                    one.recommendation().score(),
                    one.recommendation().reasons().stream()
                            .map(reason -> ReasonView.of(reason, words))
                            .toList());
        }
    }

    record RecommendationsView(List<RecommendationView> items) {}

    /** Best first; in the language that is asked for, or else the company's own. */
    @GetMapping("/v1/forums/{forum}/companies/{company}/recommendations")
    ResponseEntity<RecommendationsView> recommendations(
            @PathVariable String forum,
            @PathVariable UUID company,
            @RequestParam(defaultValue = "20") int limit,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String accepted,
            Caller caller) {
        Recommendations found =
                recommend
                        .recommend(new ForumId(forum), new CompanyId(company), caller, limit)
                        .orThrow();
        ReasonWords words = ReasonWords.in(language(accepted, found.reader()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(
                        new RecommendationsView(
                                found.best().stream()
                                        .map(one -> RecommendationView.of(one, words))
                                        .toList()));
    }

    private static Locale language(@Nullable String accepted, Company reader) {
        List<LanguageRange> wanted = ranges(accepted);
        Locale found = wanted.isEmpty() ? null : Locale.lookup(wanted, ReasonWords.LANGUAGES);
        if (found != null) {
            return found;
        }
        return wanted.isEmpty()
                ? Locale.forLanguageTag(reader.languages().getFirst())
                : Locale.ENGLISH;
    }

    /** None where there is no header, or one that can't be read. */
    private static List<LanguageRange> ranges(@Nullable String accepted) {
        try {
            return accepted == null ? List.of() : LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}

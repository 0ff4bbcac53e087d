package parley.registration.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company brings to the consultations.
 *
 * @param reference unique in the forum
 * @param languages at least one, the one to write in first
 * @param size null while the company did not say
 * @param intents none means that it did not say
 */
public record CompanyProfile(
        CompanyId id,
        Reference reference,
        Name name,
        Country country,
        Side side,
        List<Language> languages,
        TimeZone timeZone,
        List<HsHeading> offers,
        List<HsHeading> seeks,
        List<Country> targetMarkets,
        @Nullable CompanySize size,
        List<Intent> intents,
        @Nullable Description description) {

    public CompanyProfile {
        languages = languages.stream().distinct().toList();
        offers = offers.stream().distinct().toList();
        seeks = seeks.stream().distinct().toList();
        targetMarkets = targetMarkets.stream().distinct().toList();
        intents = intents.stream().distinct().toList();
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A company has at least one language");
        }
    }
}

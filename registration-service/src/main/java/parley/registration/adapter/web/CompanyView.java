package parley.registration.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.CompanySize;
import parley.registration.domain.HsHeading;
import parley.registration.domain.Intent;
import parley.registration.domain.Side;

/**
 * @param offers codes of the Harmonized System in the edition {@code hsEdition}, like {@code seeks}
 */
record CompanyView(
        String companyId,
        String reference,
        String name,
        String country,
        Side side,
        List<String> languages,
        String timeZone,
        List<String> offers,
        List<String> seeks,
        String hsEdition,
        List<String> targetMarkets,
        @Nullable CompanySize size,
        List<Intent> intents,
        @Nullable String description) {

    static CompanyView of(CompanyProfile profile) {
        return new CompanyView(
                profile.id().toString(),
                profile.reference().value(),
                profile.name().value(),
                profile.country().code(),
                profile.side(),
                texts(profile.languages()),
                profile.timeZone().toString(),
                texts(profile.offers()),
                texts(profile.seeks()),
                HsHeading.EDITION,
                texts(profile.targetMarkets()),
                profile.size(),
                profile.intents(),
                profile.description() == null ? null : profile.description().value());
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}

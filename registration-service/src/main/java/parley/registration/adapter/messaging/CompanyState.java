package parley.registration.adapter.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.HsHeading;

/** Wire record of {@code company-changed}: the whole state. */
record CompanyState(
        String companyId,
        String reference,
        String name,
        String country,
        String side,
        List<String> languages,
        String timeZone,
        List<String> offers,
        List<String> seeks,
        String hsEdition,
        List<String> targetMarkets,
        @Nullable String size,
        List<String> intents,
        @Nullable String description,
        List<String> representatives) {

    static CompanyState of(Company company) {
        CompanyProfile profile = company.profile();
        return new CompanyState(
                company.id().toString(),
                profile.reference().value(),
                profile.name().value(),
                profile.country().code(),
                profile.side().name(),
                texts(profile.languages()),
                profile.timeZone().toString(),
                texts(profile.offers()),
                texts(profile.seeks()),
                HsHeading.EDITION,
                texts(profile.targetMarkets()),
                profile.size() == null ? null : profile.size().name(),
                texts(profile.intents()),
                profile.description() == null ? null : profile.description().value(),
                texts(company.representatives()));
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}

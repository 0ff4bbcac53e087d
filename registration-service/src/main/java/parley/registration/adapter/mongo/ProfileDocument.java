package parley.registration.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.CompanyId;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.CompanySize;
import parley.registration.domain.Country;
import parley.registration.domain.Description;
import parley.registration.domain.HsHeading;
import parley.registration.domain.Intent;
import parley.registration.domain.Language;
import parley.registration.domain.Name;
import parley.registration.domain.Reference;
import parley.registration.domain.Side;
import parley.registration.domain.TimeZone;

/**
 * @param size absent also where it was stored before there were sizes and intents
 * @param intents likewise
 */
record ProfileDocument(
        String companyId,
        String reference,
        String name,
        String country,
        Side side,
        List<String> languages,
        String timeZone,
        List<String> offers,
        List<String> seeks,
        List<String> targetMarkets,
        @Nullable CompanySize size,
        @Nullable List<Intent> intents,
        @Nullable String description) {

    static ProfileDocument of(CompanyProfile profile) {
        return new ProfileDocument(
                profile.id().toString(),
                profile.reference().value(),
                profile.name().value(),
                profile.country().code(),
                profile.side(),
                Texts.of(profile.languages()),
                profile.timeZone().toString(),
                Texts.of(profile.offers()),
                Texts.of(profile.seeks()),
                Texts.of(profile.targetMarkets()),
                profile.size(),
                profile.intents(),
                Texts.orAbsent(profile.description()));
    }

    CompanyProfile profile() {
        return new CompanyProfile(
                CompanyId.parse(companyId),
                new Reference(reference),
                new Name(name),
                new Country(country),
                side,
                Texts.list(languages, Language::new),
                TimeZone.of(timeZone),
                Texts.list(offers, HsHeading::new),
                Texts.list(seeks, HsHeading::new),
                Texts.list(targetMarkets, Country::new),
                size,
                intents == null ? List.of() : intents,
                Texts.orAbsent(description, Description::new));
    }
}

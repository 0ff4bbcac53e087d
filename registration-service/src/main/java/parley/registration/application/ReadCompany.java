package parley.registration.application;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.platform.ids.Ids;
import parley.registration.application.RegistrationForm.CompanyForm;
import parley.registration.domain.CompanyId;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.CompanySize;
import parley.registration.domain.Country;
import parley.registration.domain.Description;
import parley.registration.domain.ForumId;
import parley.registration.domain.HsHeading;
import parley.registration.domain.Intent;
import parley.registration.domain.Language;
import parley.registration.domain.Name;
import parley.registration.domain.Reference;
import parley.registration.domain.Role;
import parley.registration.domain.Side;
import parley.registration.domain.TimeZone;

/** Reads the company of a form; sellers and buyers have one, nobody else does. */
final class ReadCompany {

    private ReadCompany() {}

    /** What is supplied may be asked for only if there are no errors in {@code fields}. */
    static Supplier<Optional<CompanyProfile>> of(
            Fields fields, @Nullable CompanyForm form, ForumId forum, Role role) {
        Optional<Side> side = role.side();
        if (form == null) {
            side.ifPresent(s -> fields.wrong("company", "is required for a " + s));
            return Optional::empty;
        }
        if (side.isEmpty()) {
            fields.wrong("company", "comes only with a seller or a buyer");
            return Optional::empty;
        }
        return company(fields, form, forum, side.get());
    }

    private static Supplier<Optional<CompanyProfile>> company(
            Fields fields, CompanyForm form, ForumId forum, Side side) {
        var reference = fields.required("company.reference", form.reference(), Reference::new);
        var name = fields.required("company.name", form.name(), Name::new);
        var country = fields.required("company.country", form.country(), Country::new);
        var languages = fields.some("company.languages", form.languages(), Language::new);
        var timeZone = fields.required("company.timeZone", form.timeZone(), TimeZone::of);
        var offers = fields.each("company.offers", form.offers(), HsHeading::new);
        var seeks = fields.each("company.seeks", form.seeks(), HsHeading::new);
        var markets = fields.each("company.targetMarkets", form.targetMarkets(), Country::new);
        var size = fields.optional("company.size", form.size(), CompanySize::of);
        var intents = fields.each("company.intents", form.intents(), Intent::of);
        var description =
                fields.optional("company.description", form.description(), Description::new);
        if (!Fields.isAbsent(form.side()) && !side.name().equals(form.side())) {
            fields.wrong("company.side", "must be " + side + ", as the participant type says");
        }
        return () ->
                Optional.of(
                        new CompanyProfile(
                                companyId(forum, reference.value()),
                                reference.value(),
                                name.value(),
                                country.value(),
                                side,
                                languages,
                                timeZone.value(),
                                offers,
                                seeks,
                                markets,
                                size,
                                intents,
                                description));
    }

    /** The same company of a forum has the same id, whoever speaks of it. */
    static CompanyId companyId(ForumId forum, Reference reference) {
        return new CompanyId(Ids.derived(forum.value(), "company", reference.value()));
    }
}

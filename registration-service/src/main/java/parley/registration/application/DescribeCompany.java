package parley.registration.application;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.platform.refusal.Outcome;
import parley.registration.domain.Change;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyChanged;
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
import parley.registration.domain.TimeZone;

/** Takes over what another system says about a registered company; the later description holds. */
public final class DescribeCompany {

    private final Companies companies;

    public DescribeCompany(Companies companies) {
        this.companies = companies;
    }

    /**
     * Describes the company that is registered under the reference.
     *
     * @param at when this was said; an older description than the last one changes nothing
     */
    public Outcome<Company> describe(CompanyDescription said, Instant at) {
        Fields fields = new Fields();
        var forum = fields.required("forum", said.forum(), ForumId::new);
        var reference = fields.required("reference", said.reference(), Reference::new);
        Function<CompanyProfile, CompanyProfile> described = read(fields, said);
        if (!fields.errors().isEmpty()) {
            return Outcome.refused(Refusals.invalidFields(fields.errors()));
        }
        var id = ReadCompany.companyId(forum.value(), reference.value());
        if (companies.find(id).isEmpty()) {
            return Outcome.refused(Refusals.unknownCompany(forum.value(), reference.value()));
        }
        return companies
                .change(
                        id,
                        before ->
                                Outcome.of(
                                        changed(
                                                before,
                                                before.described(
                                                        described.apply(before.profile()), at))))
                .map(Versioned::state);
    }

    /** A description that says nothing new moves the time on, and tells nobody. */
    private static Change<Company, CompanyChanged> changed(Company before, Company after) {
        return before.profile().equals(after.profile())
                ? Change.to(after)
                : Change.to(after, new CompanyChanged(after));
    }

    /** What is returned may be applied only if there are no errors in {@code fields}. */
    private static Function<CompanyProfile, CompanyProfile> read(
            Fields fields, CompanyDescription said) {
        Name name = fields.optional("name", said.name(), Name::new);
        TimeZone timeZone = fields.optional("timeZone", said.timeZone(), TimeZone::of);
        Description description =
                fields.optional("description", said.description(), Description::new);
        List<Language> languages =
                said.languages() == null
                        ? null
                        : fields.some("languages", said.languages(), Language::new);
        List<HsHeading> offers = list(fields, "offers", said.offers(), HsHeading::new);
        List<HsHeading> seeks = list(fields, "seeks", said.seeks(), HsHeading::new);
        List<Country> markets = list(fields, "targetMarkets", said.targetMarkets(), Country::new);
        CompanySize size = fields.optional("size", said.size(), CompanySize::of);
        List<Intent> intents = list(fields, "intents", said.intents(), Intent::of);
        return before ->
                new CompanyProfile(
                        before.id(),
                        before.reference(),
                        or(name, before.name()),
                        before.country(),
                        before.side(),
                        or(languages, before.languages()),
                        or(timeZone, before.timeZone()),
                        or(offers, before.offers()),
                        or(seeks, before.seeks()),
                        or(markets, before.targetMarkets()),
                        size == null ? before.size() : size,
                        or(intents, before.intents()),
                        description == null ? before.description() : description);
    }

    private static <T> @Nullable List<T> list(
            Fields fields,
            String path,
            @Nullable List<@Nullable String> raw,
            Function<String, T> reading) {
        return raw == null ? null : fields.each(path, raw, reading);
    }

    private static <T> T or(@Nullable T said, T before) {
        return said == null ? before : said;
    }
}

package parley.matchmaking.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.recommendation.Recommendation;

/** Whom a company might ask for a meeting, and why; for its representatives and for organisers. */
public final class RecommendCompanies {

    private final Authority authority;
    private final Companies companies;
    private final KeptRecommenders recommenders;
    private final Recommendable recommendable;

    public RecommendCompanies(
            Authority authority,
            Companies companies,
            KeptRecommenders recommenders,
            Recommendable recommendable) {
        this.authority = authority;
        this.companies = companies;
        this.recommenders = recommenders;
        this.recommendable = recommendable;
    }

    /** One of the other side, with why it is recommended. */
    public record Recommended(Company company, Recommendation recommendation) {}

    /**
     * What to show to whom.
     *
     * @param best first
     */
    public record Recommendations(Company reader, List<Recommended> best) {

        public Recommendations {
            best = List.copyOf(best);
        }
    }

    /**
     * The best ones.
     *
     * @param limit from 1 to the length of a list
     */
    public Outcome<Recommendations> recommend(
            ForumId forum, CompanyId company, Caller caller, int limit) {
        if (limit < 1 || limit > recommenders.length()) {
            return Outcome.refused(
                    Refusal.invalid(
                            "limit-out-of-range",
                            "Ask for 1 to %d companies, not %d."
                                    .formatted(recommenders.length(), limit)));
        }
        return authority
                .representOrOrganise(forum, company, caller)
                .map(reader -> new Recommendations(reader, best(reader, limit)));
    }

    private List<Recommended> best(Company reader, int limit) {
        Map<String, Company> known =
                companies.of(reader.forum()).stream()
                        .collect(Collectors.toMap(Company::reference, Function.identity()));
        Predicate<Company> allowed = recommendable.in(reader.forum());
        return recommenders.of(reader.forum()).recommend(reader.reference(), limit).stream()
                .flatMap(one -> recommended(known, allowed, one).stream())
                .toList();
    }

    /** Not one that left, or refused, since the list was made. */
    private static Optional<Recommended> recommended(
            Map<String, Company> known, Predicate<Company> allowed, Recommendation recommendation) {
        return Optional.ofNullable(known.get(recommendation.reference()))
                .filter(allowed)
                .map(company -> new Recommended(company, recommendation));
    }
}

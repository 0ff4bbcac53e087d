package parley.matchmaking.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.recommendation.TradeProfile;
import parley.matchmaking.domain.request.Block;
import parley.recommendation.CompanySize;
import parley.recommendation.Forum;
import parley.recommendation.HsCode;
import parley.recommendation.HsEdition;
import parley.recommendation.Intent;
import parley.recommendation.Interpreting;
import parley.recommendation.Pair;
import parley.recommendation.Profile;
import parley.recommendation.Side;

/**
 * All that a forum's recommendations are made from, read out of this service's own database; two
 * instances read the same.
 */
public final class RecommendationInput {

    private final Companies companies;
    private final TradeProfiles profiles;
    private final Interpreters interpreters;
    private final Meetings meetings;
    private final SidePapers papers;
    private final RequestRulebooks rules;
    private final Recommendable recommendable;

    public RecommendationInput(
            Companies companies,
            TradeProfiles profiles,
            Interpreters interpreters,
            Meetings meetings,
            SidePapers papers,
            RequestRulebooks rules,
            Recommendable recommendable) {
        this.companies = companies;
        this.profiles = profiles;
        this.interpreters = interpreters;
        this.meetings = meetings;
        this.papers = papers;
        this.rules = rules;
        this.recommendable = recommendable;
    }

    /** Only companies whose profile may be matched; who met, asked or blocked stays apart. */
    Forum read(ForumId forum) {
        Map<CompanyId, Company> known =
                companies.of(forum).stream()
                        .collect(Collectors.toMap(Company::id, Function.identity()));
        Predicate<Company> allowed = recommendable.in(forum);
        List<Profile> told =
                profiles.of(forum).stream()
                        .flatMap(profile -> profile(profile, known, allowed).stream())
                        .toList();
        List<Meeting> asked =
                meetings.page(
                        forum,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Integer.MAX_VALUE);
        return new Forum(
                told,
                interpreting(forum),
                new MeetingFeedback(papers.rated(forum)).of(asked),
                apart(asked, rules.of(forum).blocks(), known));
    }

    private Interpreting interpreting(ForumId forum) {
        return Interpreting.of(
                interpreters.of(forum).stream().flatMap(one -> one.pairs().stream()).toList());
    }

    private static Optional<Profile> profile(
            TradeProfile profile, Map<CompanyId, Company> known, Predicate<Company> allowed) {
        return Optional.ofNullable(known.get(profile.company()))
                .filter(allowed)
                .map(company -> profile(profile, company));
    }

    private static Profile profile(TradeProfile profile, Company company) {
        Profile told =
                Profile.of(
                                company.reference(),
                                switch (company.side()) {
                                    case SELLER -> Side.SELLER;
                                    case BUYER -> Side.BUYER;
                                },
                                company.country(),
                                company.languages())
                        .offering(codes(profile.offers(), profile))
                        .seeking(codes(profile.seeks(), profile))
                        .aimingAt(Set.copyOf(profile.targetMarkets()))
                        .wanting(intents(profile))
                        .saying(profile.description());
        return Optional.ofNullable(profile.size())
                .flatMap(CompanySize::read)
                .map(told::of)
                .orElse(told);
    }

    private static Set<Intent> intents(TradeProfile profile) {
        return profile.intents().stream()
                .flatMap(name -> Intent.read(name).stream())
                .collect(Collectors.toSet());
    }

    private static List<HsCode> codes(List<String> digits, TradeProfile profile) {
        return HsEdition.read(profile.hsEdition()).stream()
                .flatMap(edition -> digits.stream().map(code -> new HsCode(code, edition)))
                .toList();
    }

    private static Set<Pair> apart(
            List<Meeting> asked, Set<Block> blocks, Map<CompanyId, Company> known) {
        Set<Pair> apart = new HashSet<>();
        for (Meeting meeting : asked) {
            apart.add(new Pair(meeting.requester().reference(), meeting.responder().reference()));
        }
        for (Block block : blocks) {
            Stream.of(block)
                    .filter(one -> known.containsKey(one.by()) && known.containsKey(one.against()))
                    .map(
                            one ->
                                    new Pair(
                                            reference(known, one.by()),
                                            reference(known, one.against())))
                    .forEach(apart::add);
        }
        return apart;
    }

    private static String reference(Map<CompanyId, Company> known, CompanyId id) {
        return Optional.ofNullable(known.get(id)).map(Company::reference).orElseThrow();
    }
}

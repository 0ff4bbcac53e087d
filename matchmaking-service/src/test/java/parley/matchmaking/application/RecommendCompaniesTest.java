package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.STRANGER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.RecommendCompanies.Recommendations;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.recommendation.ConsentRule;
import parley.matchmaking.domain.recommendation.TradeProfile;
import parley.matchmaking.domain.request.Block;
import parley.platform.security.Caller;
import parley.recommendation.CompanySize;
import parley.recommendation.Intent;
import parley.recommendation.Reason;

class RecommendCompaniesTest {

    private static final int LENGTH = 5;
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Company FISHERY = seller(1);
    private static final Company IMPORTER = buyer(1);
    private static final Company SHIPYARD = buyer(2, "ru");
    private static final Company OTHER_IMPORTER = buyer(3);
    private static final List<String> GOODS = List.of("0303");

    private final SmallForum forum = new SmallForum();
    private final InMemoryTradeProfiles profiles = new InMemoryTradeProfiles();
    private final InMemoryConsents consents = new InMemoryConsents();
    private final KnowForum know =
            new KnowForum(
                    forum.participants.forums(),
                    forum.participants.companies(),
                    profiles,
                    forum.participants.interpreters(),
                    consents);
    private final RecommendCompanies recommend = process(ConsentRule.NOT_REFUSED);

    @BeforeEach
    void registrationTellsWhatTheyTrade() {
        know.company(FISHERY, trading(FISHERY, List.of("0303"), List.of()));
        know.company(IMPORTER, trading(IMPORTER, List.of(), List.of("030354")));
        know.company(SHIPYARD, trading(SHIPYARD, List.of(), List.of("8901")));
    }

    @Test
    void whoSeeksWhatACompanyOffersIsRecommendedFirst() {
        Recommendations found =
                recommend.recommend(FORUM, FISHERY.id(), representing(FISHERY), LENGTH).orThrow();

        assertThat(references(found)).containsExactly("B0001", "B0002");
        assertThat(found.best().getFirst().recommendation().reasons())
                .hasAtLeastOneElementOfType(Reason.TheySeek.class);
    }

    @Test
    void whoWantsTheSameIsRecommendedFirstAndIsToldWhy() {
        wanting(FISHERY, "LICENSING", "INVESTMENT");
        wanting(IMPORTER, "TRADE");
        wanting(OTHER_IMPORTER, "LICENSING");

        Recommendations found = ofTheFishery();

        assertThat(references(found)).containsExactly("B0003", "B0001", "B0002");
        assertThat(reasons(found, 0)).contains(new Reason.CommonIntent(Intent.LICENSING));
        assertThat(reasons(found, 1)).noneMatch(Reason.CommonIntent.class::isInstance);
    }

    @Test
    void whoIsOfLikeSizeIsRecommendedFirstAndIsToldWhy() {
        ofSize(FISHERY, "MICRO");
        ofSize(IMPORTER, "LARGE");
        ofSize(OTHER_IMPORTER, "MICRO");

        Recommendations found = ofTheFishery();

        assertThat(references(found)).containsExactly("B0003", "B0001", "B0002");
        assertThat(reasons(found, 0)).contains(new Reason.LikeSize(CompanySize.MICRO));
        assertThat(reasons(found, 1)).noneMatch(Reason.LikeSize.class::isInstance);
    }

    @Test
    void whatANewerReleaseCallsASizeOrAnIntentWeighsNothing() {
        Recommendations before = ofTheFishery();

        know.company(FISHERY, trading(FISHERY, GOODS, List.of(), "HUGE", List.of("FRIENDSHIP")));
        forum.nanos += FRESH.toNanos();

        assertThat(ofTheFishery()).isEqualTo(before);
    }

    @Test
    void aChangedProfileChangesTheListAfterAWhile() {
        assertThat(recommended()).containsExactly("B0001", "B0002");

        know.company(IMPORTER, trading(IMPORTER, List.of(), List.of("9403")));
        know.company(SHIPYARD, trading(SHIPYARD, List.of(), List.of("0303")));

        assertThat(recommended()).containsExactly("B0001", "B0002");
        forum.nanos += FRESH.toNanos();
        assertThat(recommended()).containsExactly("B0002", "B0001");
    }

    @Test
    void aCompanyThatNobodyRepresentsIsForgottenAtOnce() {
        assertThat(recommended()).contains("B0001");

        know.company(leaving(IMPORTER), trading(IMPORTER, List.of(), List.of("030354")));

        assertThat(recommended()).containsExactly("B0002");
        assertThat(profiles.of(FORUM)).noneMatch(one -> one.company().equals(IMPORTER.id()));
    }

    @Test
    void whoAskedOrBlockedIsNotRecommendedToEitherSide() {
        forum.requested(FISHERY, IMPORTER);
        forum.block.block(FORUM, new Block(SHIPYARD.id(), FISHERY.id()), representing(SHIPYARD));

        assertThat(recommended()).isEmpty();
        assertThat(
                        references(
                                recommend
                                        .recommend(FORUM, IMPORTER.id(), ORGANISER, LENGTH)
                                        .orThrow()))
                .doesNotContain("S0001");
    }

    @Test
    void twoInstancesRecommendTheSame() {
        forum.accepted(SHIPYARD, FISHERY);

        assertThat(
                        process(ConsentRule.NOT_REFUSED)
                                .recommend(FORUM, FISHERY.id(), ORGANISER, LENGTH)
                                .orThrow())
                .isEqualTo(recommend.recommend(FORUM, FISHERY.id(), ORGANISER, LENGTH).orThrow());
    }

    @Test
    void othersSeeNothing() {
        assertThat(refusal(STRANGER, LENGTH)).isEqualTo("not-a-representative");
        assertThat(refusal(representing(IMPORTER), LENGTH)).isEqualTo("not-a-representative");
    }

    @Test
    void aCompanyWhoseOnlyRepresentativeRefusesIsTakenOffAtOnceAndGetsNoList() {
        assertThat(recommended()).contains("B0001");

        says(IMPORTER, false, 1);

        assertThat(recommended()).containsExactly("B0002");
        forum.nanos += FRESH.toNanos();
        assertThat(recommended()).containsExactly("B0002");
        assertThat(recommend.recommend(FORUM, IMPORTER.id(), ORGANISER, LENGTH).orThrow().best())
                .isEmpty();
    }

    @Test
    void whereAYesIsNeededOnlyWhoSaidItIsRecommended() {
        RecommendCompanies asked = process(ConsentRule.GIVEN);
        says(FISHERY, true, 1);
        says(SHIPYARD, true, 1);

        assertThat(references(asked.recommend(FORUM, FISHERY.id(), ORGANISER, LENGTH).orThrow()))
                .containsExactly("B0002");
    }

    private void says(Company company, boolean given, long sequence) {
        know.consent(company.representatives().iterator().next(), FORUM, given, sequence);
    }

    @Test
    void noMoreThanAListIsGiven() {
        assertThat(refusal(ORGANISER, 0)).isEqualTo("limit-out-of-range");
        assertThat(refusal(ORGANISER, LENGTH + 1)).isEqualTo("limit-out-of-range");
    }

    private void wanting(Company company, String... intents) {
        describe(company, null, List.of(intents));
    }

    private void ofSize(Company company, String size) {
        describe(company, size, List.of());
    }

    /** All trade the same, so that only what is said here tells them apart. */
    private void describe(Company company, @Nullable String size, List<String> intents) {
        boolean sells = company.side() == Side.SELLER;
        know.company(
                company,
                trading(
                        company,
                        sells ? GOODS : List.of(),
                        sells ? List.of() : GOODS,
                        size,
                        intents));
    }

    private List<String> recommended() {
        return references(ofTheFishery());
    }

    private Recommendations ofTheFishery() {
        return recommend.recommend(FORUM, FISHERY.id(), ORGANISER, LENGTH).orThrow();
    }

    private static List<Reason> reasons(Recommendations found, int at) {
        return found.best().get(at).recommendation().reasons();
    }

    private String refusal(Caller caller, int limit) {
        return Refused.codeOf(recommend.recommend(FORUM, FISHERY.id(), caller, limit));
    }

    private RecommendCompanies process(ConsentRule rule) {
        Recommendable recommendable = new Recommendable(consents, rule);
        RecommendationInput input =
                new RecommendationInput(
                        forum.participants.companies(),
                        profiles,
                        forum.participants.interpreters(),
                        forum.meetings,
                        new InMemorySidePapers(),
                        forum.rules,
                        recommendable);
        return new RecommendCompanies(
                forum.authority,
                forum.participants.companies(),
                new KeptRecommenders(input, LENGTH, FRESH, () -> forum.nanos),
                recommendable);
    }

    private static TradeProfile trading(Company company, List<String> offers, List<String> seeks) {
        return trading(company, offers, seeks, null, List.of());
    }

    private static TradeProfile trading(
            Company company,
            List<String> offers,
            List<String> seeks,
            @Nullable String size,
            List<String> intents) {
        return new TradeProfile(
                company.id(), FORUM, offers, seeks, "HS2022", List.of(), size, intents, "");
    }

    private static Company leaving(Company company) {
        return new Company(
                company.id(),
                company.forum(),
                company.reference(),
                company.name(),
                company.side(),
                company.country(),
                company.languages(),
                company.timeZone(),
                Set.of());
    }

    private static List<String> references(Recommendations found) {
        return found.best().stream().map(one -> one.company().reference()).toList();
    }
}

package parley.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.registration.application.PohangForum.FORUM;
import static parley.registration.application.PohangForum.NOW;
import static parley.registration.application.PohangForum.id;
import static parley.registration.application.PohangForum.refusal;
import static parley.registration.application.PohangForum.seller;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Outcome;
import parley.registration.domain.Company;
import parley.registration.domain.CompanySize;
import parley.registration.domain.Intent;

class DescribeCompanyTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    private final PohangForum forum = new PohangForum();

    @BeforeEach
    void aSellerIsAdmitted() {
        forum.submit(seller("S0001"), 1);
        forum.admit.admit(id(1)).orThrow();
    }

    @Test
    void whatIsSaidReplacesWhatWasAndTheRestStays() {
        Company company = describe("Gencell", List.of("330499"), NOW).orThrow();

        assertThat(company.profile().name()).hasToString("Gencell");
        assertThat(company.profile().offers())
                .extracting(Object::toString)
                .containsExactly("330499");
        assertThat(company.profile().country()).hasToString("KR");
        assertThat(company.profile().targetMarkets()).hasSize(1);
        assertThat(company.profile().size()).isEqualTo(CompanySize.SMALL);
        assertThat(company.profile().intents()).containsExactly(Intent.DISTRIBUTION);
        assertThat(company.representatives()).hasSize(1);
        assertThat(forum.companies.events()).hasSize(2);
    }

    @Test
    void whatACompanyIsAndWantsMayBeSaidLater() {
        var company = describe("LARGE", List.of("LICENSING", "TRADE")).orThrow().profile();

        assertThat(company.size()).isEqualTo(CompanySize.LARGE);
        assertThat(company.intents()).containsExactly(Intent.LICENSING, Intent.TRADE);
        assertThat(describe(null, List.of()).orThrow().profile().intents()).isEmpty();
    }

    @Test
    void whoSaysAnotherSizeOrIntentIsToldWhichThereAre() {
        assertThat(refusal(describe("HUGE", null)).properties().get("errors"))
                .isEqualTo(
                        List.of(
                                new FieldError(
                                        "size", "Must be one of MICRO, SMALL, MEDIUM, LARGE.")));
        assertThat(Refusals.field(refusal(describe(null, List.of("TRADE", "FRIENDSHIP")))))
                .contains("intents[1]");
    }

    @Test
    void theLaterDescriptionHoldsInWhicheverOrderTheyCome() {
        describe("Later", null, LATER).orThrow();

        Company company = describe("Earlier", null, NOW).orThrow();

        assertThat(company.profile().name()).hasToString("Later");
        assertThat(forum.companies.events()).hasSize(2);
    }

    @Test
    void aDescriptionThatSaysNothingNewTellsNobody() {
        describe("㈜젠셀", List.of("3002"), NOW).orThrow();

        assertThat(forum.companies.events()).hasSize(1);
        assertThat(describe("Earlier", null, NOW.minusSeconds(1)).orThrow().profile().name())
                .hasToString("㈜젠셀");
    }

    @Test
    void anAdmissionThatIsRepeatedLeavesTheDescription() {
        describe("Gencell", null, NOW).orThrow();

        forum.admit.admit(id(1)).orThrow();

        assertThat(describe(null, null, LATER).orThrow().profile().name()).hasToString("Gencell");
    }

    @Test
    void aCompanyThatIsNotRegisteredAndFieldsThatMeanNothingAreRefused() {
        assertThat(refusal(describe("S0002", null, null, NOW)).code()).isEqualTo("unknown-company");
        var invalid = refusal(describe("S0001", null, List.of("fish"), NOW));
        assertThat(invalid.code()).isEqualTo("invalid-fields");
        assertThat(Refusals.field(invalid)).contains("offers[0]");
        assertThat(forum.companies.events()).hasSize(1);
    }

    private Outcome<Company> describe(
            @Nullable String name, @Nullable List<@Nullable String> offers, Instant at) {
        return describe("S0001", name, offers, at);
    }

    private Outcome<Company> describe(
            String reference,
            @Nullable String name,
            @Nullable List<@Nullable String> offers,
            Instant at) {
        return forum.describe.describe(
                new CompanyDescription(
                        FORUM.value(),
                        reference,
                        name,
                        null,
                        null,
                        offers,
                        null,
                        null,
                        null,
                        null,
                        null),
                at);
    }

    private Outcome<Company> describe(
            @Nullable String size, @Nullable List<@Nullable String> intents) {
        return forum.describe.describe(
                new CompanyDescription(
                        FORUM.value(),
                        "S0001",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        size,
                        intents,
                        null),
                NOW);
    }
}

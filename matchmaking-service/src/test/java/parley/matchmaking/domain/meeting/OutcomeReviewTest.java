package parley.matchmaking.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.matchmaking.domain.FieldProblem;
import parley.matchmaking.domain.meeting.MeetingOutcome.Result;
import parley.matchmaking.domain.meeting.OutcomeReview.Finding;
import parley.matchmaking.domain.meeting.OutcomeReview.OutcomeLimits;

class OutcomeReviewTest {

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() {
        assertThat(good(money("1200", "USD")).expected())
                .isEqualTo(good(money("1200.00", "USD")).expected());
        assertThat(amount(money("1200.5", "KWD"))).isEqualTo("1200.500");
        assertThat(amount(money("5e6", "KRW"))).isEqualTo("5000000");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,KRW,expectedValue.amount",
        "1.005,USD,expectedValue.amount",
        "0,USD,expectedValue.amount",
        "-1,USD,expectedValue.amount",
        "1e15,KRW,expectedValue.amount",
        "1,usd,expectedValue.currency",
        "1,XXX,expectedValue.currency",
        "1,XAU,expectedValue.currency",
        "1,WON,expectedValue.currency",
        "1,,expectedValue.currency",
        ",USD,expectedValue.amount"
    })
    void whatIsNoMoneyIsNamed(@Nullable BigDecimal amount, @Nullable String code, String field) {
        var proposed =
                new ProposedOutcome(Result.FOLLOW_UP, null, amount, code, List.of(), List.of());

        assertThat(bad(proposed)).extracting(FieldProblem::field).containsExactly(field);
    }

    @Test
    void hsCodesHaveFourToTenDigitsHoweverTheyAreWritten() {
        assertThat(good(codes("8501.10", "85 01 10", "3304991000")).hsCodes())
                .containsExactly("850110", "3304991000");
        assertThat(bad(codes("850", "85011", "12345678901", "85A1")))
                .extracting(FieldProblem::field)
                .containsExactly("hsCodes[0]", "hsCodes[2]", "hsCodes[3]");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var proposed =
                new ProposedOutcome(
                        Result.FOLLOW_UP,
                        null,
                        BigDecimal.ONE,
                        "WON",
                        List.of("1", "8501", "8502", "8503", "8504"),
                        List.of(new NextStep(" ", "S0001", null)));

        assertThat(bad(proposed))
                .extracting(FieldProblem::field)
                .containsExactly(
                        "expectedValue.currency", "hsCodes", "hsCodes[0]", "followUps[0].what");
    }

    private static String amount(ProposedOutcome proposed) {
        ExpectedValue expected = good(proposed).expected();
        return expected == null ? "" : expected.amount().toPlainString();
    }

    private static ProposedOutcome money(String amount, String currency) {
        return new ProposedOutcome(
                Result.DEAL_LIKELY, null, new BigDecimal(amount), currency, List.of(), List.of());
    }

    private static ProposedOutcome codes(String... codes) {
        return new ProposedOutcome(Result.DEAL_LIKELY, null, null, null, List.of(codes), List.of());
    }

    private static MeetingOutcome good(ProposedOutcome proposed) {
        return switch (OutcomeReview.review(proposed, new OutcomeLimits(4, 2))) {
            case Finding.Good(MeetingOutcome outcome) -> outcome;
            case Finding.Bad(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<FieldProblem> bad(ProposedOutcome proposed) {
        return switch (OutcomeReview.review(proposed, new OutcomeLimits(4, 2))) {
            case Finding.Good(var outcome) -> throw new AssertionError("Good: " + outcome);
            case Finding.Bad(var problems) -> problems;
        };
    }
}

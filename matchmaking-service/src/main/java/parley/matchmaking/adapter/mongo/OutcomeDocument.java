package parley.matchmaking.adapter.mongo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.ExpectedValue;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingOutcome.Result;
import parley.matchmaking.domain.meeting.NextStep;

/**
 * {@code {side: uuid, result, note?, amount?: "1200.50", currency?, hsCodes?: [], nextSteps?:
 * [{what, who, until?: "2020-11-30"}]}}; the optional lists came later than the first outcomes.
 */
record OutcomeDocument(
        String side,
        Result result,
        @Nullable String note,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable List<String> hsCodes,
        @Nullable List<NextStepDocument> nextSteps) {

    record NextStepDocument(String what, String who, @Nullable String until) {}

    static OutcomeDocument of(CompanyId side, MeetingOutcome outcome) {
        ExpectedValue expected = outcome.expected();
        return new OutcomeDocument(
                side.toString(),
                outcome.result(),
                outcome.note(),
                expected == null ? null : expected.amount().toPlainString(),
                expected == null ? null : expected.currency().getCurrencyCode(),
                outcome.hsCodes(),
                outcome.nextSteps().stream()
                        .map(
                                one ->
                                        new NextStepDocument(
                                                one.what(),
                                                one.who(),
                                                one.until() == null
                                                        ? null
                                                        : one.until().toString()))
                        .toList());
    }

    MeetingOutcome toOutcome() {
        return new MeetingOutcome(
                result,
                note,
                amount == null || currency == null
                        ? null
                        : new ExpectedValue(new BigDecimal(amount), Currency.getInstance(currency)),
                hsCodes == null ? List.of() : hsCodes,
                nextSteps == null
                        ? List.of()
                        : nextSteps.stream().map(OutcomeDocument::toNextStep).toList());
    }

    private static NextStep toNextStep(NextStepDocument stored) {
        String until = stored.until();
        return new NextStep(
                stored.what(), stored.who(), until == null ? null : LocalDate.parse(until));
    }
}

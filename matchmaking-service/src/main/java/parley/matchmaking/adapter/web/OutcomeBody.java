package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.meeting.ExpectedValue;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.NextStep;
import parley.matchmaking.domain.meeting.ProposedOutcome;

/** What a side says came of a meeting; all but the result may be left out. */
record OutcomeBody(
        @NotNull MeetingOutcome.Result result,
        @Size(max = 2000) @Nullable String note,
        @Valid @Nullable ValueBody expectedValue,
        @Nullable List<@NotNull @Size(max = 20) String> hsCodes,
        @Valid @Nullable List<@NotNull FollowUpBody> followUps) {

    /**
     * Money.
     *
     * @param currency ISO 4217, three capital letters
     */
    record ValueBody(@Nullable BigDecimal amount, @Nullable String currency) {}

    /**
     * What was agreed on.
     *
     * @param until the last day
     */
    record FollowUpBody(
            @NotNull @Size(max = 500) String what,
            @NotNull @Size(max = 200) String who,
            @Nullable LocalDate until) {}

    ProposedOutcome proposed() {
        return new ProposedOutcome(
                result,
                note,
                expectedValue == null ? null : expectedValue.amount(),
                expectedValue == null ? null : expectedValue.currency(),
                hsCodes == null ? List.of() : hsCodes,
                followUps == null
                        ? List.of()
                        : followUps.stream()
                                .map(one -> new NextStep(one.what(), one.who(), one.until()))
                                .toList());
    }

    static OutcomeBody of(MeetingOutcome outcome) {
        ExpectedValue expected = outcome.expected();
        return new OutcomeBody(
                outcome.result(),
                outcome.note(),
                expected == null
                        ? null
                        : new ValueBody(expected.amount(), expected.currency().getCurrencyCode()),
                outcome.hsCodes(),
                outcome.nextSteps().stream()
                        .map(one -> new FollowUpBody(one.what(), one.who(), one.until()))
                        .toList());
    }
}

package parley.matchmaking.domain.meeting;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as a side wrote it down, not yet looked at.
 *
 * @param amount and {@code currency} come together or not at all
 * @param hsCodes with or without the usual dots and spaces
 */
public record ProposedOutcome(
        MeetingOutcome.Result result,
        @Nullable String note,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        List<String> hsCodes,
        List<NextStep> nextSteps) {

    public ProposedOutcome {
        hsCodes = List.copyOf(hsCodes);
        nextSteps = List.copyOf(nextSteps);
    }
}

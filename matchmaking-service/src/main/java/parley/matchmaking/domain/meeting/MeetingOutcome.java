package parley.matchmaking.domain.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side says came of a meeting; see {@link OutcomeReview} for what it may say.
 *
 * @param note stays in this service
 * @param expected null where the side names no figure
 * @param hsCodes goods talked about, 4 to 10 digits each (Harmonized System; beyond 6 national)
 * @param nextSteps follow-ups; stay in this service
 */
public record MeetingOutcome(
        Result result,
        @Nullable String note,
        @Nullable ExpectedValue expected,
        List<String> hsCodes,
        List<NextStep> nextSteps) {

    /** In the words of a trade fair's follow-up sheet. */
    public enum Result {
        DEAL_LIKELY,
        FOLLOW_UP,
        NO_INTEREST
    }

    public MeetingOutcome {
        hsCodes = List.copyOf(hsCodes);
        nextSteps = List.copyOf(nextSteps);
    }

    /** A bare result. */
    public MeetingOutcome(Result result, @Nullable String note) {
        this(result, note, null, List.of(), List.of());
    }
}

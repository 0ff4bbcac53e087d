package parley.matchmaking.domain.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What one side says came of a meeting.
 *
 * @param note stays in this service
 */
public record MeetingOutcome(Result result, @Nullable String note) {

    /** In the words of a trade fair's follow-up sheet. */
    public enum Result {
        DEAL_LIKELY,
        FOLLOW_UP,
        NO_INTEREST
    }
}

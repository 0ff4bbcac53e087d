package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.MeetingState;

/**
 * How far a request has come: {@code {at?, since?, attempt?, told?, expiredAt?, declined?}}.
 *
 * @param at when it was made, while it is REQUESTED
 * @param since with attempt and told, while it is WAITING
 */
record RequestDocument(
        @Nullable Instant at,
        @Nullable Instant since,
        @Nullable Integer attempt,
        @Nullable Boolean told,
        @Nullable Instant expiredAt,
        @Nullable String declined) {

    MeetingState.Waiting toWaiting() {
        return new MeetingState.Waiting(
                requireNonNull(since), requireNonNull(attempt), Boolean.TRUE.equals(told));
    }

    @Nullable DeclineReason declineReason() {
        return declined == null ? null : DeclineReason.valueOf(declined);
    }
}

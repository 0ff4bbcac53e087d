package parley.matchmaking.domain.consultation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * A single meeting that had a place will not be held.
 *
 * @param by the side that cancelled
 * @param at forum time
 * @param revision the consultation's when it was cancelled
 */
public record Cancellation(
        MeetingId meeting, CompanyId by, @Nullable String reason, Instant at, int revision) {}

package parley.matchmaking.domain.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * A company left the consultation.
 *
 * @param at forum time; what had begun by then is not undone
 * @param freed its meetings whose places were freed, by slot
 * @param revision the consultation's when it withdrew
 */
public record Withdrawal(
        CompanyId company,
        @Nullable String reason,
        Instant at,
        List<MeetingId> freed,
        int revision) {

    public Withdrawal {
        freed = List.copyOf(freed);
    }
}

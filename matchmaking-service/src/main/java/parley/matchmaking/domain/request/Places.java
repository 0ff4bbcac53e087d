package parley.matchmaking.domain.request;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * The meetings that count against one company's maximum. A claim is numbered by the attempt that
 * made it, so that a late attempt neither replaces nor frees what a newer one holds.
 *
 * @param holds meeting to the attempt that claimed its place
 */
public record Places(CompanyId company, ForumId forum, Map<MeetingId, Integer> holds) {

    public Places {
        holds = Map.copyOf(holds);
    }

    public static Places none(CompanyId company, ForumId forum) {
        return new Places(company, forum, Map.of());
    }

    /** Whether the meeting has a place or could get one. */
    public boolean hasRoomFor(MeetingId meeting, int maximum) {
        return holds.containsKey(meeting) || holds.size() < maximum;
    }

    public Decision<Places, RequestRules.NoEvent> claim(
            MeetingId meeting, int attempt, int maximum) {
        Integer held = holds.get(meeting);
        if (held != null && held == attempt) {
            return Decision.unchanged(this);
        }
        if (held != null && held > attempt) {
            return Decision.refused(
                    Objection.stale("claim-overtaken", "A newer attempt claims the place."));
        }
        if (!hasRoomFor(meeting, maximum)) {
            return Decision.refused(
                    Objection.conflict(
                            "company-full", "The company has its %d meetings.".formatted(maximum)));
        }
        Map<MeetingId, Integer> more = new LinkedHashMap<>(holds);
        more.put(meeting, attempt);
        return Decision.changed(new Places(company, forum, more));
    }

    /** Frees what this attempt, or an older one, claimed. */
    public Decision<Places, RequestRules.NoEvent> release(MeetingId meeting, int attempt) {
        Integer held = holds.get(meeting);
        if (held == null || held > attempt) {
            return Decision.unchanged(this);
        }
        Map<MeetingId, Integer> fewer = new LinkedHashMap<>(holds);
        fewer.remove(meeting);
        return Decision.changed(new Places(company, forum, fewer));
    }
}

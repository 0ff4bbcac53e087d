package parley.matchmaking.application;

import java.util.Set;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * Parts of a draft that keep their slots in the next one.
 *
 * @param companies references; all their meetings are locked
 * @param slots 0-based; all meetings in them are locked
 */
public record Locks(
        SchedulingId draft, Set<MeetingId> meetings, Set<String> companies, Set<Integer> slots) {

    public Locks {
        meetings = Set.copyOf(meetings);
        companies = Set.copyOf(companies);
        slots = Set.copyOf(slots);
    }

    boolean lock(Placement placement) {
        return meetings.contains(placement.meeting())
                || slots.contains(placement.slot())
                || companies.contains(placement.requester().reference())
                || companies.contains(placement.responder().reference());
    }
}

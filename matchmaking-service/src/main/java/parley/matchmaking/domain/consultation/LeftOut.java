package parley.matchmaking.domain.consultation;

import java.util.HashSet;
import java.util.Set;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * What has left a scheduling since it was ordered, while it runs. Its input stays as it was, so
 * that what is large of it is stored once.
 *
 * @param companies that withdrew
 * @param meetings that were cancelled or taken back
 */
public record LeftOut(Set<CompanyId> companies, Set<MeetingId> meetings) {

    public static final LeftOut NOTHING = new LeftOut(Set.of(), Set.of());

    public LeftOut {
        companies = Set.copyOf(companies);
        meetings = Set.copyOf(meetings);
    }

    LeftOut and(CompanyId withdrawn) {
        Set<CompanyId> more = new HashSet<>(companies);
        more.add(withdrawn);
        return new LeftOut(more, meetings);
    }

    LeftOut and(MeetingId left) {
        Set<MeetingId> more = new HashSet<>(meetings);
        more.add(left);
        return new LeftOut(companies, more);
    }

    boolean has(WantedMeeting meeting) {
        return meetings.contains(meeting.id())
                || companies.contains(meeting.requester().company())
                || companies.contains(meeting.responder().company());
    }
}

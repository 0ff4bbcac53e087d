package parley.matchmaking.domain.consultation;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;

/**
 * A meeting's place in the timetable.
 *
 * @param slot 0-based
 * @param interpreter null where the sides share a language
 */
public record Placement(
        MeetingId meeting,
        Party requester,
        Party responder,
        int slot,
        String room,
        @Nullable BookedInterpreter interpreter) {

    boolean is(MeetingId one) {
        return meeting.equals(one);
    }

    boolean involves(CompanyId company) {
        return requester.company().equals(company) || responder.company().equals(company);
    }
}

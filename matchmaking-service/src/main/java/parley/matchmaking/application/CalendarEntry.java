package parley.matchmaking.application;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;

/**
 * A meeting as a calendar shows it.
 *
 * @param uid the same as in its invitations
 * @param sequence that of the last invitation or cancellation (RFC 5545, 3.8.7.4)
 * @param interpreter reference; null where none is needed
 * @param cancelled whether it is not held, or not then
 */
public record CalendarEntry(
        String uid,
        int sequence,
        TimeSpan time,
        String summary,
        String room,
        @Nullable String interpreter,
        URI joinUrl,
        boolean cancelled) {

    static CalendarEntry of(Meeting meeting, Booking booking, Map<CompanyId, Company> companies) {
        Place place = booking.place();
        BookedInterpreter interpreter = place.interpreter();
        return new CalendarEntry(
                meeting.calendarUid(),
                booking.calendarSequence(),
                place.time(),
                name(meeting.requester(), companies) + " – " + name(meeting.responder(), companies),
                place.room(),
                interpreter == null ? null : interpreter.reference(),
                place.joinUrl(),
                isTakenBack(meeting.state()));
    }

    private static boolean isTakenBack(MeetingState state) {
        return state instanceof MeetingState.Cancelled || state instanceof MeetingState.Accepted;
    }

    private static String name(Party party, Map<CompanyId, Company> companies) {
        Company known = companies.get(party.company());
        return known == null ? party.reference() : known.name() + " (" + party.reference() + ")";
    }
}

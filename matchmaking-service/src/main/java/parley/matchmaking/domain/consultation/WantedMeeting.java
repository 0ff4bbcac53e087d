package parley.matchmaking.domain.consultation;

import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Priority;
import parley.scheduling.AcceptedMeeting;

/** An accepted meeting as it was when its scheduling was ordered. */
public record WantedMeeting(MeetingId id, Party requester, Party responder, Priority priority) {

    public static WantedMeeting of(Meeting meeting) {
        return new WantedMeeting(
                meeting.id(), meeting.requester(), meeting.responder(), meeting.priority());
    }

    boolean involves(CompanyId company) {
        return requester.company().equals(company) || responder.company().equals(company);
    }

    AcceptedMeeting toSchedule(SetUp setUp) {
        return new AcceptedMeeting(requester.reference(), responder.reference(), priority.value())
                .in(setUp.roomKindFor(requester.company(), responder.company()));
    }
}

package parley.matchmaking.application;

import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** The requester takes its request back; who waits for the place moves up. */
public final class WithdrawRequest {

    private final Authority authority;
    private final FindMeeting find;
    private final Meetings meetings;
    private final AdmitMeetings admit;

    public WithdrawRequest(
            Authority authority, FindMeeting find, Meetings meetings, AdmitMeetings admit) {
        this.authority = authority;
        this.find = find;
        this.meetings = meetings;
        this.admit = admit;
    }

    /** Repeatable. */
    public Outcome<Meeting> withdraw(ForumId forum, MeetingId id, Caller caller) {
        return find.in(forum, id)
                .flatMap(asked -> authority.represent(forum, asked.requester().company(), caller))
                .flatMap(
                        _ ->
                                meetings.change(id, current -> current.value().withdraw())
                                        .orMissing(FindMeeting.notFound(id)))
                .map(
                        withdrawn -> {
                            Meeting meeting = withdrawn.value();
                            admit.admit(
                                    forum,
                                    meeting.requester().company(),
                                    meeting.responder().company());
                            return meeting;
                        });
    }
}

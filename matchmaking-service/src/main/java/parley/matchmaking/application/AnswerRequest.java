package parley.matchmaking.application;

import java.util.function.Function;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** The company that was asked says yes or no. */
public final class AnswerRequest {

    private final Authority authority;
    private final FindMeeting meeting;
    private final Meetings meetings;

    public AnswerRequest(Authority authority, FindMeeting meeting, Meetings meetings) {
        this.authority = authority;
        this.meeting = meeting;
        this.meetings = meetings;
    }

    public Outcome<Meeting> accept(ForumId forum, MeetingId id, Caller caller) {
        return answer(forum, id, caller, Meeting::accept);
    }

    public Outcome<Meeting> decline(ForumId forum, MeetingId id, Caller caller) {
        return answer(forum, id, caller, Meeting::decline);
    }

    private Outcome<Meeting> answer(
            ForumId forum,
            MeetingId id,
            Caller caller,
            Function<Meeting, Decision<Meeting, MeetingEvent>> answer) {
        return meeting.in(forum, id)
                .flatMap(asked -> authority.represent(forum, asked.responder().company(), caller))
                .flatMap(
                        _ ->
                                meetings.change(id, current -> answer.apply(current.value()))
                                        .orMissing(FindMeeting.notFound(id)))
                .map(Versioned::value);
    }
}

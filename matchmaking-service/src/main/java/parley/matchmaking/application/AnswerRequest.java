package parley.matchmaking.application;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** The company that was asked says yes or no. */
public final class AnswerRequest {

    private final Authority authority;
    private final FindMeeting meeting;
    private final Meetings meetings;
    private final ExpireRequests expire;
    private final AdmitMeetings admit;
    private final ForumClock clock;

    public AnswerRequest(
            Authority authority,
            FindMeeting meeting,
            Meetings meetings,
            ExpireRequests expire,
            AdmitMeetings admit,
            ForumClock clock) {
        this.authority = authority;
        this.meeting = meeting;
        this.meetings = meetings;
        this.expire = expire;
        this.admit = admit;
        this.clock = clock;
    }

    /** The meeting is accepted, or waits where a side has its maximum. */
    public Outcome<Meeting> accept(ForumId forum, MeetingId id, Caller caller) {
        return answer(forum, id, caller, asked -> asked.accept(clock.now())).map(this::admitted);
    }

    public Outcome<Meeting> decline(
            ForumId forum, MeetingId id, @Nullable DeclineReason reason, Caller caller) {
        return answer(forum, id, caller, asked -> asked.decline(reason));
    }

    private Meeting admitted(Meeting agreed) {
        admit.admit(agreed.forum(), agreed.requester().company(), agreed.responder().company());
        return meetings.find(agreed.id()).orElseThrow().value();
    }

    private Outcome<Meeting> answer(
            ForumId forum,
            MeetingId id,
            Caller caller,
            Function<Meeting, Decision<Meeting, MeetingEvent>> answer) {
        return meeting.in(forum, id)
                .flatMap(
                        asked ->
                                authority
                                        .represent(forum, asked.responder().company(), caller)
                                        .map(_ -> asked))
                .flatMap(
                        asked -> {
                            expire.ifDue(asked);
                            return meetings.change(id, current -> answer.apply(current.value()))
                                    .orMissing(FindMeeting.notFound(id));
                        })
                .map(Versioned::value);
    }
}

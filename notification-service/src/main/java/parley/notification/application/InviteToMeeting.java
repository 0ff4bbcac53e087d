package parley.notification.application;

import java.util.List;
import parley.notification.application.Knowledge.Audience;
import parley.notification.domain.Cause;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.platform.inbox.Effect;

/** Invites both sides and the interpreter to the place that a schedule gave their meeting. */
public final class InviteToMeeting {

    private final Knowledge knowledge;
    private final Meetings meetings;
    private final QueueMails mails;

    public InviteToMeeting(Knowledge knowledge, Meetings meetings, QueueMails mails) {
        this.knowledge = knowledge;
        this.meetings = meetings;
        this.mails = mails;
    }

    public Effect invite(String forum, Meeting meeting, Cause cause) {
        meetings.keep(meeting);
        var sides = List.of(meeting.requester(), meeting.responder());
        var interpreter = meeting.interpreterIfAny().stream().toList();
        return switch (knowledge.audience(forum, sides, sides, interpreter)) {
            case Audience.Lacking(var fact) -> Effect.waitingFor(fact);
            case Audience.Complete(var recipients) -> {
                mails.queue(forum, new Matter.MeetingInvitation(meeting), recipients, cause);
                yield Effect.providing(Knowledge.meeting(meeting.id()));
            }
        };
    }
}

package parley.notification.application;

import java.util.List;
import parley.notification.application.Knowledge.Audience;
import parley.notification.domain.Cause;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.platform.inbox.Effect;

/**
 * Takes a meeting out of the calendars of those who were invited, other than the company that
 * cancelled: it gets one confirmation for all its meetings ({@link ConfirmWithdrawal}).
 */
public final class TellOfCancellation {

    private final Knowledge knowledge;
    private final Meetings meetings;
    private final QueueMails mails;

    public TellOfCancellation(Knowledge knowledge, Meetings meetings, QueueMails mails) {
        this.knowledge = knowledge;
        this.meetings = meetings;
        this.mails = mails;
    }

    public Effect tell(String forum, Matter.MeetingCancellation matter, Cause cause) {
        Meeting meeting = matter.meeting();
        meetings.keep(meeting);
        var sides = List.of(meeting.requester(), meeting.responder());
        var told = List.of(meeting.counterpartOf(matter.cancelledBy()));
        var interpreter = meeting.interpreterIfAny().stream().toList();
        return switch (knowledge.audience(forum, sides, told, interpreter)) {
            case Audience.Lacking(var fact) -> Effect.waitingFor(fact);
            case Audience.Complete(var recipients) -> {
                mails.queue(forum, matter, recipients, cause);
                yield Effect.providing(Knowledge.meeting(meeting.id()));
            }
        };
    }
}

package parley.notification.application;

import java.util.List;
import parley.notification.application.Knowledge.Audience;
import parley.notification.domain.Cause;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.platform.inbox.Effect;

/**
 * Takes a meeting out of the calendars of those who were invited. A company that withdrew from all
 * its meetings gets one confirmation for them instead ({@link ConfirmWithdrawal}).
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

    /** Tells everybody but the company that withdrew. */
    public Effect tellOfWithdrawal(
            String forum, Matter.MeetingCancellation matter, String withdrew, Cause cause) {
        return tell(forum, matter, List.of(matter.meeting().counterpartOf(withdrew)), cause);
    }

    /** Tells both sides. */
    public Effect tell(String forum, Matter.MeetingCancellation matter, Cause cause) {
        Meeting meeting = matter.meeting();
        return tell(forum, matter, List.of(meeting.requester(), meeting.responder()), cause);
    }

    private Effect tell(
            String forum, Matter.MeetingCancellation matter, List<String> told, Cause cause) {
        Meeting meeting = matter.meeting();
        meetings.keep(meeting);
        var sides = List.of(meeting.requester(), meeting.responder());
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

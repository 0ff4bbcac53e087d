package parley.notification.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import parley.notification.application.Knowledge.Audience;
import parley.notification.domain.Cause;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.platform.inbox.Effect;

/**
 * Invites both sides and the interpreter to the place that a schedule gave their meeting. Where a
 * later schedule gives it another interpreter, the one before gets it out of the calendar.
 */
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
        var sides = List.of(meeting.requester(), meeting.responder());
        var interpreter = meeting.interpreterIfAny().stream().toList();
        return switch (knowledge.audience(forum, sides, sides, interpreter)) {
            case Audience.Lacking(var fact) -> Effect.waitingFor(fact);
            case Audience.Complete(var recipients) -> {
                replacedBy(meeting).ifPresent(before -> release(forum, before, sides, cause));
                mails.queue(forum, new Matter.MeetingInvitation(meeting), recipients, cause);
                meetings.keep(meeting);
                yield Effect.providing(Knowledge.meeting(meeting.id()));
            }
        };
    }

    /** The meeting as it was, with the new SEQUENCE, if its interpreter is another one now. */
    private Optional<Meeting> replacedBy(Meeting now) {
        return meetings.find(now.id())
                .filter(before -> before.calendarSequence() < now.calendarSequence())
                .filter(before -> before.interpreter() != null)
                .filter(before -> !Objects.equals(before.interpreter(), now.interpreter()))
                .map(before -> before.takenBackBy(now.calendarSequence()));
    }

    /** One who is known no more has no calendar to be told of it. */
    private void release(String forum, Meeting before, List<String> sides, Cause cause) {
        if (knowledge.audience(forum, sides, List.of(), before.interpreterIfAny().stream().toList())
                instanceof Audience.Complete(var interpreter)) {
            mails.queue(
                    forum, new Matter.MeetingCancellation(before, null, null), interpreter, cause);
        }
    }
}

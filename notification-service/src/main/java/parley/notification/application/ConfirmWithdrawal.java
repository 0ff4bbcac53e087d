package parley.notification.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.notification.application.Knowledge.Audience;
import parley.notification.domain.Cause;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.platform.inbox.Effect;

/** Confirms to a company that it left the consultation, in one mail that lists its meetings. */
public final class ConfirmWithdrawal {

    private final Knowledge knowledge;
    private final Meetings meetings;
    private final QueueMails mails;

    public ConfirmWithdrawal(Knowledge knowledge, Meetings meetings, QueueMails mails) {
        this.knowledge = knowledge;
        this.meetings = meetings;
        this.mails = mails;
    }

    public Effect confirm(String forum, Matter.WithdrawalConfirmed matter, Cause cause) {
        Set<String> named = new LinkedHashSet<>();
        named.add(matter.companyId());
        for (String id : matter.meetings()) {
            Optional<Meeting> meeting = meetings.find(id);
            if (meeting.isEmpty()) {
                return Effect.waitingFor(Knowledge.meeting(id));
            }
            named.add(meeting.get().counterpartOf(matter.companyId()));
        }
        var told = List.of(matter.companyId());
        return switch (knowledge.audience(forum, named, told, List.of())) {
            case Audience.Lacking(var fact) -> Effect.waitingFor(fact);
            case Audience.Complete(var recipients) -> {
                mails.queue(forum, matter, recipients, cause);
                yield Effect.done();
            }
        };
    }
}

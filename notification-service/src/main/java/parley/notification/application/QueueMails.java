package parley.notification.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import parley.notification.domain.Cause;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.notification.domain.Notification;
import parley.notification.domain.Participant;
import parley.platform.ids.Ids;

/** One mail for each recipient of a matter; repeatable: the same matter gives the same mails. */
public final class QueueMails {

    private final Notifications notifications;
    private final DeliveryQueue queue;
    private final MessageIds messageIds;
    private final Clock clock;

    public QueueMails(
            Notifications notifications, DeliveryQueue queue, MessageIds messageIds, Clock clock) {
        this.notifications = notifications;
        this.queue = queue;
        this.messageIds = messageIds;
        this.clock = clock;
    }

    void queue(String forum, Matter matter, List<Participant> recipients, Cause cause) {
        for (Participant recipient : recipients) {
            UUID id = idOf(matter, recipient.id());
            var queued =
                    Notification.queue(
                            id,
                            forum,
                            matter,
                            recipient.id(),
                            recipient.language(),
                            messageIds.of(id),
                            cause,
                            clock.instant());
            if (notifications.add(queued)) {
                queue.offer(id);
            }
        }
    }

    static UUID idOf(Matter matter, String recipient) {
        String sequence =
                matter.calendarMeeting()
                        .map(Meeting::calendarSequence)
                        .map(String::valueOf)
                        .orElse("");
        return Ids.derived(matter.kind().name(), matter.about(), sequence, recipient);
    }
}

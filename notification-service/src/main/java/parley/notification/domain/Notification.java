package parley.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One mail about one matter to one participant.
 *
 * @param id derived from kind, aggregate, calendar sequence and recipient: the same event gives the
 *     same notification however often it arrives
 * @param recipient participant
 * @param language BCP 47, the one that the mail is written in
 * @param messageId with angle brackets; the same in every attempt
 */
public record Notification(
        UUID id,
        String forum,
        Matter matter,
        String recipient,
        String language,
        String messageId,
        Cause cause,
        Instant queuedAt,
        Delivery delivery) {

    public static Change queue(
            UUID id,
            String forum,
            Matter matter,
            String recipient,
            String language,
            String messageId,
            Cause cause,
            Instant at) {
        var queued =
                new Notification(
                        id,
                        forum,
                        matter,
                        recipient,
                        language,
                        messageId,
                        cause,
                        at,
                        new Delivery.Queued());
        return new Change(queued, List.of(new NotificationEvent.Queued(queued)));
    }

    public Kind kind() {
        return matter.kind();
    }

    public Status status() {
        return Status.of(delivery);
    }

    /** The same mail with its delivery moved on, and what is to be told of that. */
    public Change with(Delivery next) {
        var changed =
                new Notification(
                        id, forum, matter, recipient, language, messageId, cause, queuedAt, next);
        List<NotificationEvent> events =
                switch (next) {
                    case Delivery.Sent sent -> List.of(new NotificationEvent.Sent(changed, sent));
                    case Delivery.Bounced bounced ->
                            List.of(new NotificationEvent.Bounced(changed, bounced));
                    case Delivery.Failed failed ->
                            List.of(new NotificationEvent.Failed(changed, failed));
                    case Delivery.Suppressed suppressed ->
                            List.of(new NotificationEvent.Suppressed(changed, suppressed));
                    case Delivery.Queued _,
                            Delivery.Sending _,
                            Delivery.Deferred _,
                            Delivery.Unknown _ ->
                            List.of();
                };
        return new Change(changed, events);
    }

    /** A decision: the state to be written, and the events that go with it in the same write. */
    public record Change(Notification notification, List<NotificationEvent> events) {

        public Change {
            events = List.copyOf(events);
        }
    }
}

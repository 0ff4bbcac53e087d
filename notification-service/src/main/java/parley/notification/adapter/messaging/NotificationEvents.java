package parley.notification.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Notification;
import parley.notification.domain.NotificationEvent;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.OutgoingEvents;

/** What became of a mail, on {@code notification.deliveries}. */
final class NotificationEvents implements OutgoingEvents<NotificationEvent> {

    private static final String TOPIC = "notification.deliveries";

    @Override
    public OutgoingEvent toOutgoing(NotificationEvent event) {
        var mail = event.notification();
        return switch (event) {
            case NotificationEvent.Queued _ ->
                    outgoing("notification-queued", NotificationTold.of(mail, null, null, null));
            case NotificationEvent.Sent(_, var delivery) ->
                    outgoing(
                            "notification-sent",
                            NotificationTold.of(mail, delivery.at(), delivery.attempts(), null));
            case NotificationEvent.Bounced(_, var delivery) ->
                    outgoing(
                            "notification-bounced",
                            NotificationTold.of(
                                    mail,
                                    delivery.at(),
                                    delivery.attempts(),
                                    delivery.reasonCode()));
            case NotificationEvent.Failed(_, var delivery) ->
                    outgoing(
                            "notification-failed",
                            NotificationTold.of(
                                    mail,
                                    delivery.at(),
                                    delivery.attempts(),
                                    delivery.reasonCode()));
            case NotificationEvent.Suppressed(_, var delivery) ->
                    outgoing(
                            "notification-suppressed",
                            NotificationTold.of(mail, delivery.at(), null, delivery.reasonCode()));
        };
    }

    private static OutgoingEvent outgoing(String event, NotificationTold data) {
        return new OutgoingEvent(TOPIC, "parley.notification." + event + ".v1", data);
    }

    /** Absent components are left out. */
    record NotificationTold(
            String notificationId,
            String kind,
            String recipient,
            String language,
            String messageId,
            @Nullable Instant at,
            @Nullable Integer attempts,
            @Nullable String reasonCode) {

        static NotificationTold of(
                Notification mail,
                @Nullable Instant at,
                @Nullable Integer attempts,
                @Nullable String reasonCode) {
            return new NotificationTold(
                    mail.id().toString(),
                    mail.kind().name(),
                    mail.recipient(),
                    mail.language(),
                    mail.messageId(),
                    at,
                    attempts,
                    reasonCode);
        }
    }
}

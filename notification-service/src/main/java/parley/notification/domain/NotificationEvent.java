package parley.notification.domain;

/** What others may want to know of a mail. */
public sealed interface NotificationEvent {

    Notification notification();

    record Queued(Notification notification) implements NotificationEvent {}

    record Sent(Notification notification, Delivery.Sent delivery) implements NotificationEvent {}

    record Failed(Notification notification, Delivery.Failed delivery)
            implements NotificationEvent {}

    record Bounced(Notification notification, Delivery.Bounced delivery)
            implements NotificationEvent {}

    record Suppressed(Notification notification, Delivery.Suppressed delivery)
            implements NotificationEvent {}
}

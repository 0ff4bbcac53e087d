package parley.notification.application;

import java.util.Optional;
import java.util.UUID;
import parley.notification.domain.Bounce;
import parley.notification.domain.Delivery;
import parley.notification.domain.Notification;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** Notes that a mail came back, once however often that is said. */
public final class RecordBounce {

    private final Notifications notifications;
    private final MessageIds messageIds;

    public RecordBounce(Notifications notifications, MessageIds messageIds) {
        this.notifications = notifications;
        this.messageIds = messageIds;
    }

    /**
     * Ends the delivery where nobody tries any more; a mail that is still tried stays as it is. A
     * mail whose attempt is under way or in doubt was accepted, or it could not have come back.
     */
    public Outcome<Notification> record(String messageId, Bounce bounce) {
        Optional<UUID> id = messageIds.notification(messageId);
        while (true) {
            Optional<Notification> found = id.flatMap(notifications::find);
            if (found.isEmpty()) {
                return Outcome.refused(unknownMail());
            }
            Notification mail = found.get();
            switch (mail.delivery()) {
                case Delivery.Handed handed -> {
                    if (!bounce.isFinal()) {
                        return Outcome.of(mail);
                    }
                    Optional<Notification> moved =
                            notifications.move(
                                    mail, handed.bounced(bounce.at(), bounce.reasonCode()));
                    if (moved.isPresent()) {
                        return Outcome.of(moved.get());
                    }
                }
                case Delivery.Bounced _ -> {
                    return Outcome.of(mail);
                }
                case Delivery.Pending _, Delivery.Failed _, Delivery.Suppressed _ -> {
                    return Outcome.refused(unknownMail());
                }
            }
        }
    }

    /** Without the Message-ID: what is no Message-ID of ours may be anything. */
    private static Refusal unknownMail() {
        return Refusal.notFound("unknown-mail", "No mail was sent with this Message-ID.");
    }
}

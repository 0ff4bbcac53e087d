package parley.notification.application;

import java.time.Clock;
import parley.notification.domain.Delivery;
import parley.notification.domain.Notification;
import parley.platform.inbox.Effect;

/**
 * Forgets how to reach somebody, and gives up what was to be sent to them; an attempt that is under
 * way has its end as ever. That there were mails stays: they hold ids. Repeatable.
 */
public final class EraseRecipient {

    static final String ERASED = "ERASED";

    private final Participants participants;
    private final Notifications notifications;
    private final Clock clock;

    public EraseRecipient(Participants participants, Notifications notifications, Clock clock) {
        this.participants = participants;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Whatever waits for the contact need not wait any more.
     *
     * @param sequence of the tombstone
     */
    public Effect erase(String participant, long sequence) {
        participants.erase(participant, sequence);
        for (Notification mail : notifications.to(participant)) {
            if (mail.delivery() instanceof Delivery.Pending pending) {
                notifications.move(mail, pending.suppress(clock.instant(), ERASED));
            }
            notifications.forgetReference(mail.id());
        }
        return Effect.providing(Knowledge.participant(participant));
    }
}

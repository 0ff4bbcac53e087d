package parley.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Delivery;
import parley.notification.domain.Kind;
import parley.notification.domain.Notification;
import parley.notification.domain.Status;

/**
 * A mail as it is shown: without address and text.
 *
 * @param recipient participant
 * @param event that caused it
 * @param until when a deferred one is tried again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationView(
        UUID notificationId,
        Kind kind,
        String recipient,
        String language,
        Status status,
        String messageId,
        String event,
        Instant queuedAt,
        int attempts,
        @Nullable Instant at,
        @Nullable Instant until,
        @Nullable String reasonCode) {

    static NotificationView of(Notification mail) {
        return switch (mail.delivery()) {
            case Delivery.Queued _, Delivery.Sending _ -> of(mail, null, null, null);
            case Delivery.Deferred deferred ->
                    of(mail, null, deferred.until(), deferred.reasonCode());
            case Delivery.Sent sent -> of(mail, sent.at(), null, null);
            case Delivery.Unknown unknown -> of(mail, unknown.at(), null, null);
            case Delivery.Bounced bounced -> of(mail, bounced.at(), null, bounced.reasonCode());
            case Delivery.Failed failed -> of(mail, failed.at(), null, failed.reasonCode());
            case Delivery.Suppressed suppressed ->
                    of(mail, suppressed.at(), null, suppressed.reasonCode());
        };
    }

    private static NotificationView of(
            Notification mail,
            @Nullable Instant at,
            @Nullable Instant until,
            @Nullable String reasonCode) {
        return new NotificationView(
                mail.id(),
                mail.kind(),
                mail.recipient(),
                mail.language(),
                mail.status(),
                mail.messageId(),
                mail.cause().event(),
                mail.queuedAt(),
                mail.delivery().attempts(),
                at,
                until,
                reasonCode);
    }
}

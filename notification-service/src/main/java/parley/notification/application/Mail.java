package parley.notification.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A written mail. All texts are as meant; encoding is the mail server's side.
 *
 * @param messageId with angle brackets
 * @param at goes into the Date header
 */
public record Mail(
        String messageId,
        Instant at,
        String senderName,
        String recipientName,
        String recipientAddress,
        String language,
        Wording wording,
        @Nullable CalendarObject calendar) {

    /** Name, address and text are personal data and stay out of logs. */
    @Override
    public String toString() {
        return "Mail[" + messageId + ", " + language + "]";
    }
}

package parley.local.mail;

import java.time.Instant;

/**
 * One line of {@code GET /messages}.
 *
 * @param number of the mail in {@code /mails/{number}.eml}
 * @param messageId with its angle brackets; empty where the mail has none
 */
public record MailSummary(
        int number, String messageId, String to, String subject, Instant receivedAt) {

    static MailSummary of(AcceptedMail mail) {
        MailHeaders headers = mail.headers();
        return new MailSummary(
                mail.number(),
                headers.messageId(),
                headers.to(),
                headers.subject(),
                mail.receivedAt());
    }
}

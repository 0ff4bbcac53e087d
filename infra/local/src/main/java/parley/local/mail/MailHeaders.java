package parley.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Optional;

/**
 * The headers that a mail is told by, decoded; a missing one is empty.
 *
 * @param messageId with its angle brackets
 */
record MailHeaders(String messageId, String from, String to, String subject) {

    static MailHeaders of(MimeMessage mail) {
        return new MailHeaders(
                header(mail, "Message-ID"),
                header(mail, "From"),
                header(mail, "To"),
                header(mail, "Subject"));
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return Optional.ofNullable(mail.getHeader(name, ", "))
                    .map(MimeUtility::unfold)
                    .map(MailHeaders::decoded)
                    .map(String::strip)
                    .orElse("");
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException("the mail's headers can't be read", unreadable);
        }
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException unknownCharset) {
            return value;
        }
    }
}

package parley.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Properties;

/** A mail that the sink has answered with 250, as its bytes arrived. */
final class AcceptedMail {

    private static final Session UTF8_HEADERS = utf8Headers();

    private final int number;
    private final Instant receivedAt;
    private final byte[] raw;
    private final MailHeaders headers;

    AcceptedMail(int number, Instant receivedAt, byte[] raw) {
        this.number = number;
        this.receivedAt = receivedAt;
        this.raw = raw;
        this.headers = MailHeaders.of(parsed(raw));
    }

    /** Counts from 1 in the order of acceptance. */
    int number() {
        return number;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** The sink's own array: not to be changed. */
    byte[] raw() {
        return raw;
    }

    MailHeaders headers() {
        return headers;
    }

    MimeMessage parsed() {
        return parsed(raw);
    }

    private static MimeMessage parsed(byte[] raw) {
        try {
            return new MimeMessage(UTF8_HEADERS, new ByteArrayInputStream(raw));
        } catch (MessagingException noMail) {
            throw new IllegalArgumentException("these bytes are no mail", noMail);
        }
    }

    private static Session utf8Headers() {
        Properties properties = new Properties();
        properties.put("mail.mime.allowutf8", "true");
        return Session.getInstance(properties);
    }
}

package parley.notification.adapter.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import parley.notification.application.CalendarObject;
import parley.notification.application.Mail;
import parley.notification.application.Sender;

/**
 * Mails in MIME. One that tells a calendar has the shape that Gmail, Outlook and Apple Mail take
 * for an invitation (RFC 6047): the calendar object is the last alternative, where they show it
 * with buttons, and also a file, for programs that know only files.
 *
 * <pre>
 * multipart/mixed
 *   multipart/alternative
 *     text/plain
 *     text/html
 *     text/calendar; method=REQUEST
 *   application/ics; name=invite.ics
 * </pre>
 */
final class MimeMails {

    private static final String FILE = "invite.ics";

    private final Session session;
    private final Sender sender;

    MimeMails(Session session, Sender sender) {
        this.session = session;
        this.sender = sender;
    }

    /**
     * @throws jakarta.mail.internet.AddressException the recipient's address is none
     */
    MimeMessage write(Mail mail) throws MessagingException {
        var message = new IdentifiedMessage(session, mail.messageId());
        message.setFrom(named(new InternetAddress(sender.address(), true), mail.senderName()));
        message.setRecipient(
                Message.RecipientType.TO,
                named(new InternetAddress(mail.recipientAddress(), true), mail.recipientName()));
        message.setSubject(mail.wording().subject(), UTF_8.name());
        message.setSentDate(Date.from(mail.at()));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private static Multipart content(Mail mail) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(mail.wording().text(), "plain"));
        alternatives.addBodyPart(text(mail.wording().html(), "html"));
        CalendarObject calendar = mail.calendar();
        if (calendar == null) {
            return alternatives;
        }
        alternatives.addBodyPart(
                octets(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method()));
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        var file = octets(calendar, "application/ics; name=\"" + FILE + "\"");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(FILE);
        return new MimeMultipart("mixed", body, file);
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text.replace("\n", "\r\n"), UTF_8.name(), subtype);
        return part;
    }

    /** Base64, so that no relay touches the line ends and foldings of the calendar object. */
    private static MimeBodyPart octets(CalendarObject calendar, String type)
            throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.content().getBytes(UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress named(InternetAddress address, String name) {
        try {
            address.setPersonal(name, UTF_8.name());
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("A JDK without UTF-8", e);
        }
    }

    /** Jakarta Mail would give each message a Message-ID of its own. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

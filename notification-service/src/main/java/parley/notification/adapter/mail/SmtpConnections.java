package parley.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Connections that are used again; as many as there were mails on their way at a time. */
final class SmtpConnections implements AutoCloseable {

    private final MailServerSettings settings;
    private final Session session;
    private final Deque<SMTPTransport> idle = new ConcurrentLinkedDeque<>();

    SmtpConnections(MailServerSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    Session session() {
        return session;
    }

    /** A live one, for the caller alone until it gives it back or closes it. */
    SMTPTransport take() throws MessagingException {
        for (SMTPTransport used = idle.pollLast(); used != null; used = idle.pollLast()) {
            if (used.isConnected()) {
                return used;
            }
        }
        var transport = (SMTPTransport) session.getTransport("smtp");
        transport.connect(
                settings.host(), settings.port(), settings.username(), settings.password());
        return transport;
    }

    void giveBack(SMTPTransport transport) {
        idle.addLast(transport);
    }

    @Override
    public void close() {
        for (SMTPTransport used = idle.pollLast(); used != null; used = idle.pollLast()) {
            discard(used);
        }
    }

    static void discard(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException _) {
            // it is of no more use either way
        }
    }

    private static Properties properties(MailServerSettings settings) {
        var properties = new Properties();
        String connect = Long.toString(settings.connectTimeout().toMillis());
        String answer = Long.toString(settings.answerTimeout().toMillis());
        properties.put("mail.smtp.connectiontimeout", connect);
        properties.put("mail.smtp.timeout", answer);
        properties.put("mail.smtp.writetimeout", answer);
        properties.put("mail.smtp.auth", Boolean.toString(settings.username() != null));
        String startTls = Boolean.toString(settings.startTls());
        properties.put("mail.smtp.starttls.enable", startTls);
        properties.put("mail.smtp.starttls.required", startTls);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }
}

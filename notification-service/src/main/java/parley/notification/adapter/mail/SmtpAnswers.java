package parley.notification.adapter.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import parley.notification.application.MailServer.Handover;

/**
 * What an answer of the server (RFC 5321 section 4.2) says of the one mail to the one recipient.
 *
 * <pre>
 *   RCPT TO    5xx           refused             4xx, none   not taken, the server is well
 *   DATA, "."  5xx           refused             4xx         not taken
 *   "."        none          in doubt
 *   before     any           not taken: a wrong sender or log-in is put right by people
 * </pre>
 */
final class SmtpAnswers {

    private static final int SERVICE_CLOSES = 421;
    private static final String END_OF_DATA = ".";

    private SmtpAnswers() {}

    static Handover handover(MessagingException failure) throws NotTakenException {
        Optional<SMTPAddressFailedException> recipient =
                find(SMTPAddressFailedException.class, failure);
        if (recipient.isPresent() && recipient.get().getReturnCode() != SERVICE_CLOSES) {
            return isForGood(recipient.get().getReturnCode())
                    ? new Handover.Refused("RECIPIENT_REFUSED")
                    : new Handover.NotTaken("RECIPIENT_DEFERRED");
        }
        Optional<SMTPSendFailedException> known = find(SMTPSendFailedException.class, failure);
        if (known.isEmpty()) {
            return new Handover.InDoubt();
        }
        SMTPSendFailedException answer = known.get();
        boolean hadTheMail = answer.getCommand().equals(END_OF_DATA);
        if (hadTheMail && answer.getReturnCode() < 0) {
            return new Handover.InDoubt();
        }
        boolean ofTheMail = hadTheMail || answer.getCommand().equals("DATA");
        if (ofTheMail && isForGood(answer.getReturnCode())) {
            return new Handover.Refused("MESSAGE_REFUSED");
        }
        throw new NotTakenException("MAIL_SERVER_DEFERS", failure);
    }

    private static boolean isForGood(int code) {
        return code >= 500 && code <= 599;
    }

    private static <T extends Exception> Optional<T> find(Class<T> type, MessagingException chain) {
        for (Exception e = chain; e != null; e = next(e)) {
            if (type.isInstance(e)) {
                return Optional.of(type.cast(e));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException failure ? failure.getNextException() : null;
    }
}

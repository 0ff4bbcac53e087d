package parley.local.mail;

import java.io.IOException;
import java.io.InputStream;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;

/**
 * One SMTP transaction. The mail is kept before the client is told 250, so that a mail that the
 * sink does not know was never confirmed to anybody.
 */
record MailReceipt(AcceptedMails mails) implements MessageHandler {

    @Override
    public void from(String sender) {
        // Everybody may send.
    }

    @Override
    public void recipient(String recipient) {
        // Mails are told apart by their own headers.
    }

    @Override
    public String data(InputStream data) throws RejectException, TooMuchDataException, IOException {
        return "kept as mail " + mails.accept(data.readAllBytes()).number();
    }

    @Override
    public void done() {
        // Nothing is held.
    }
}

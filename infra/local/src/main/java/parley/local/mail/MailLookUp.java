package parley.local.mail;

import java.time.Instant;

/** The answer to a sender who does not know whether its mail arrived. */
record MailLookUp(boolean accepted, String messageId, int number, Instant receivedAt) {

    static MailLookUp found(AcceptedMail mail) {
        return new MailLookUp(true, mail.headers().messageId(), mail.number(), mail.receivedAt());
    }
}

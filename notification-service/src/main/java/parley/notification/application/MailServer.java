package parley.notification.application;

/** Takes mails to deliver them. */
public interface MailServer {

    /** False: it has been away and is left alone for a while. */
    boolean isOpen();

    /** Within the time limit of the settings; never throws for what the server does. */
    Handover hand(Mail mail);

    /** What is certain after an attempt. */
    sealed interface Handover {

        record Accepted() implements Handover {}

        /** For good, and asking again would not help. */
        record Refused(String reasonCode) implements Handover {}

        /** Certainly not taken; asking again may help. */
        record NotTaken(String reasonCode) implements Handover {}

        /** The connection broke when the server may have had the whole mail. */
        record InDoubt() implements Handover {}
    }
}

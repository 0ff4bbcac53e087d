package parley.notification.application;

/** The mail server's own record of what it accepted, where it gives one. */
@FunctionalInterface
public interface AcceptedMails {

    Answer lookUp(String messageId);

    enum Answer {
        ACCEPTED,
        NOT_ACCEPTED,
        /** Who could know does not answer now; ask again. */
        NO_ANSWER,
        /** There is nobody to ask. */
        NOBODY_KNOWS
    }
}

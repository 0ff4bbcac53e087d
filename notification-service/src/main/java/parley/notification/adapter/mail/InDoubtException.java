package parley.notification.adapter.mail;

/** The connection broke when the server may have had the whole mail. */
final class InDoubtException extends Exception {

    private static final long serialVersionUID = 1L;

    InDoubtException(Throwable cause) {
        super("In doubt", cause);
    }
}

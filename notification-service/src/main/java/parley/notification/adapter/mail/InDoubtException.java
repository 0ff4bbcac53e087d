package parley.notification.adapter.mail;

/** The connection broke when the server may have had the whole mail; the breaker counts it. */
final class InDoubtException extends Exception {

    private static final long serialVersionUID = 1L;

    InDoubtException() {
        super("The connection broke after the mail");
    }
}

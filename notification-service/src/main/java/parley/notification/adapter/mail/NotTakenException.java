package parley.notification.adapter.mail;

/** The server is away or wants nothing now; the mail certainly is not with it. */
final class NotTakenException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reasonCode;

    NotTakenException(String reasonCode, Throwable cause) {
        super(reasonCode, cause);
        this.reasonCode = reasonCode;
    }

    String reasonCode() {
        return reasonCode;
    }
}

package parley.journeys.client;

/** Something that was waited for did not come; the message says what, and for how long. */
public final class OutOfPatienceException extends RuntimeException {

    public OutOfPatienceException(String message) {
        super(message);
    }
}

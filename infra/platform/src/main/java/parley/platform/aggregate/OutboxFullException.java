package parley.platform.aggregate;

/**
 * The aggregate has so much unpublished that it takes no further command: the broker has been away
 * for long. Answered as 503.
 */
public final class OutboxFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxFullException(String collection, String id) {
        super("Too much unpublished in " + collection + "/" + id + "; try again later");
    }
}

package parley.platform.inbox;

/**
 * As many events as may stand behind others of this key. The record is not taken and comes again,
 * and so does what is behind it in its partition, until the key goes on.
 */
public final class InboxFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxFullException(InboxKey key) {
        super("Too much is parked for " + key.id() + "; its partition waits");
    }
}

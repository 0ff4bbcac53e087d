package parley.faults.suite;

/**
 * A process can't be brought to where it should be; the message says which, and where its log is.
 */
public final class InstanceFailedException extends RuntimeException {

    InstanceFailedException(String message) {
        super(message);
    }
}

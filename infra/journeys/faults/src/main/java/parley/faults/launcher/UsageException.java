package parley.faults.launcher;

/** The options can't be followed; the message says what to change. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}

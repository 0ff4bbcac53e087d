package parley.local.launcher;

/** The command can't be carried out as it was given; the message says what to change. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}

package parley.local.suite;

/** This machine does not let the suite run; the message says what is in the way and what to do. */
public final class EnvironmentException extends RuntimeException {

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}

package parley.benchmarks.pipeline;

/** This machine does not let the benchmark run; the message says what is in the way. */
final class EnvironmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnvironmentException(String message) {
        super(message);
    }
}

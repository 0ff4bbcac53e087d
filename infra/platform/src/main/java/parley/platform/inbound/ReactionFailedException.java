package parley.platform.inbound;

/** A reaction gave up, for this service's own reasons. */
@SuppressWarnings("serial")
final class ReactionFailedException extends RuntimeException {

    private final RuntimeException thrown;

    ReactionFailedException(RuntimeException thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    /** What the reaction threw. */
    RuntimeException thrown() {
        return thrown;
    }
}

package parley.platform.idempotency;

import java.time.Duration;

/** What a keyed request turns out to be. */
sealed interface Attempt {

    /** First, or after one that was refused, failed or died: do it, then say how it ended. */
    record Begun(RequestRecord request) implements Attempt {}

    /** Done before: give the same answer. */
    record Repeated(StoredAnswer answer) implements Attempt {}

    /** The first one is still at work; if it is not done by then, it is taken over. */
    record InFlight(Duration left) implements Attempt {}

    /** The key came before with another body. */
    record OtherBody() implements Attempt {}
}

package parley.platform.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a dead letter was dealt with.
 *
 * @param redrive the operator's call that did it, see {@code parley.platform.redrive}; absent where
 *     nobody had to
 */
public record Resolution(Kind kind, @Nullable String redrive, Instant at) {

    /** Stable codes; part of the wire. */
    public enum Kind {
        /** An operator had it taken again, and it was. */
        REDRIVEN,
        /** An operator gave it up. */
        DISCARDED,
        /** The missing events came after all. */
        GAP_CLOSED,
        /** A newer state of the same key replaced it. */
        SUPERSEDED,
        /** Its key was erased. */
        ERASED
    }
}

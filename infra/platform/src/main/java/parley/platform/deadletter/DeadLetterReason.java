package parley.platform.deadletter;

/** Stable codes; part of the wire and of the alerts. */
public enum DeadLetterReason {
    /** Not an event, or without what an event of Parley must have. */
    MALFORMED,
    /** The data does not follow the schema of its type. */
    CONTRACT_VIOLATION,
    /** A consumed event in a major version that this consumer does not know. */
    UNKNOWN_MAJOR_VERSION,
    /** The reaction threw. */
    REACTION_FAILED,
    /** A transient fault outlasted the retries. */
    RETRIES_EXHAUSTED,
    /** An event is missing before the ones that are parked. */
    SEQUENCE_GAP
}

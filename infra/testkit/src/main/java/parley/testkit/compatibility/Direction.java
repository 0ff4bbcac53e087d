package parley.testkit.compatibility;

/** Who writes, and so whom a change must not break. */
public enum Direction {
    /**
     * Parley writes. Old readers hold new events against their old schema, and new readers read
     * what the topic and the dead letters still hold: both ways.
     */
    OUTGOING,
    /**
     * Other systems write, and Parley reads with the newest schema: what was valid stays valid. A
     * schema may allow more.
     */
    INBOUND
}

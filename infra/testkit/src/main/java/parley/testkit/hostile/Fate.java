package parley.testkit.hostile;

/** Where a record must be in the end, and why. */
public sealed interface Fate {

    /** Its reaction ran once. */
    record Taken() implements Fate {}

    /** Recorded as seen, without an effect. */
    record Ignored() implements Fate {}

    /** Nothing to record: a tombstone on a topic that is not compacted. */
    record Counted() implements Fate {}

    /**
     * Among the dead letters.
     *
     * @param reason its stable code
     * @param rule what it breaks
     */
    record Dead(String reason, String rule) implements Fate {}

    /**
     * Answered on {@code inbound.rejections}.
     *
     * @param rule its stable code
     */
    record Refused(String rule) implements Fate {}
}

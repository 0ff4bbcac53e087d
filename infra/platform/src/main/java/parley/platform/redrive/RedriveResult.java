package parley.platform.redrive;

/** What came of one dead letter; stable codes. */
public enum RedriveResult {
    /** It was taken, and what waited behind it goes on. */
    REDRIVEN,
    /** It was given up, and what waited behind it goes on. */
    DISCARDED,
    /** It failed again and stays dead. */
    FAILED_AGAIN,
    /** The schema of today objects to it; it was not tried. */
    STILL_INVALID,
    /** It was redriven too often already; force it if you know why it is different now. */
    LOOP_GUARD,
    /** Somebody else resolved it meanwhile. */
    RESOLVED_MEANWHILE,
    /** Its event is kept nowhere; only discarding is left. */
    NOTHING_KEPT
}

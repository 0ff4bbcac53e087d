package parley.faults.plan;

/** The mechanism that {@code --break} disables. */
public enum Breakage {
    /** Nothing is disabled. */
    NONE,
    /** An event counts as published before the broker has acknowledged it. */
    OUTBOX,
    /** A repeated event is not known again. */
    INBOX,
    /** What arrives last counts as the newest. */
    ORDER
}

package parley.matchmaking.domain.mou;

/** Where a memorandum is in its life. */
public enum MouStatus {
    /** At most one side has signed. */
    DRAFTED,
    /** Both have. */
    SIGNED,
    /** One of them took it back, before or after that. */
    WITHDRAWN
}

package parley.local.infrastructure;

/** Which of broker and store are part of the infrastructure process. */
public enum Backends {
    EMBEDDED,
    /** The broker has a process of its own. */
    STORE_ONLY,
    EXTERNAL
}

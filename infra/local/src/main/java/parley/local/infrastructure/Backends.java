package parley.local.infrastructure;

/** Whether broker and store are part of the infrastructure process. */
public enum Backends {
    EMBEDDED,
    EXTERNAL
}

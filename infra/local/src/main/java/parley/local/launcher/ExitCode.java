package parley.local.launcher;

/** What scripts learn from a command. */
enum ExitCode {
    EVERYTHING_TRUE(0),
    /** A violation, a dead letter or a pending outbox. */
    VIOLATION(1),
    /** Wrong usage, or forum data that can't be used. */
    USAGE(2),
    /** A port in use, no JDK 25, a service that died at start. */
    ENVIRONMENT(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}

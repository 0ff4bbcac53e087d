package parley.faults.launcher;

/** What scripts learn from a run. */
enum ExitCode {
    HELD(0),
    USAGE(2),
    /** The tool itself failed, so nothing is known of the invariants. */
    FAILED(3),
    VIOLATED(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}

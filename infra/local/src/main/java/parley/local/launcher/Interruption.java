package parley.local.launcher;

import parley.local.suite.Suite;

/** Ctrl-C, SIGTERM and a closed terminal end the run in order. */
final class Interruption {

    private Interruption() {}

    /** For a command that is meant to be ended so: exit code 0 instead of the signal's. */
    static void endsCleanly(Suite suite) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    boolean ran = suite.isServing();
                                    suite.close();
                                    if (ran) {
                                        Runtime.getRuntime().halt(ExitCode.EVERYTHING_TRUE.code());
                                    }
                                },
                                "end"));
    }

    /** For a command that should have come to its own end: the exit code stays the signal's. */
    static void endsTheRun(Suite suite) {
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end"));
    }
}

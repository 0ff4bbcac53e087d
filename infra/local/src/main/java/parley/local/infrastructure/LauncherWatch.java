package parley.local.infrastructure;

import java.time.Duration;
import parley.local.run.ProcessIdentity;
import parley.local.run.ProcessesFile;
import parley.local.run.Run;
import parley.local.run.Waiting;

/** Notices that the launcher is gone, also where SIGKILL gave it no chance to clean up. */
final class LauncherWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private LauncherWatch() {}

    static void onDeath(ProcessesFile processes, Runnable reaction) {
        ProcessIdentity launcher =
                processes
                        .read()
                        .map(Run::launcher)
                        .orElseThrow(() -> new IllegalStateException("no run is recorded"));
        Thread.ofPlatform()
                .daemon()
                .name("launcher-watch")
                .start(
                        () -> {
                            Waiting.forever(BETWEEN_LOOKS, () -> !launcher.isAlive());
                            reaction.run();
                        });
    }
}

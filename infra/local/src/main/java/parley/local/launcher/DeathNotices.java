package parley.local.launcher;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import parley.local.run.ProcessIdentity;
import parley.local.run.ProcessesFile;
import parley.local.run.Run;
import parley.local.run.Waiting;

/** Tells on stderr, once per process, that a service is gone and how to get it back. */
final class DeathNotices {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ProcessesFile processes;
    private final Set<ProcessIdentity> told = new HashSet<>();

    private DeathNotices(ProcessesFile processes) {
        this.processes = processes;
    }

    static void tellOf(ProcessesFile processes) {
        DeathNotices notices = new DeathNotices(processes);
        Thread.ofPlatform()
                .daemon()
                .name("death-notices")
                .start(() -> Waiting.forever(BETWEEN_LOOKS, notices::lookOnce));
    }

    /** Whether there is no run any more to look at. */
    private boolean lookOnce() {
        processes.read().ifPresent(this::tell);
        return processes.read().isEmpty();
    }

    private void tell(Run run) {
        run.services()
                .forEach(
                        (name, service) -> {
                            if (!service.process().isAlive() && told.add(service.process())) {
                                Launcher.tell(
                                        "%s is gone (pid %d); infra/local/parley restart %1$s"
                                                .formatted(name, service.process().pid()));
                            }
                        });
    }
}

package parley.local.launcher;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import parley.local.run.ProcessIdentity;
import parley.local.run.Run;
import parley.local.run.Waiting;
import parley.local.suite.Suite;

/** Tells on stderr, once per process, that a service is gone and how to get it back. */
final class DeathNotices {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Suite suite;
    private final Set<ProcessIdentity> told = new HashSet<>();

    private DeathNotices(Suite suite) {
        this.suite = suite;
    }

    static void tellOf(Suite suite) {
        DeathNotices notices = new DeathNotices(suite);
        Thread.ofPlatform()
                .daemon()
                .name("death-notices")
                .start(() -> Waiting.forever(BETWEEN_LOOKS, notices::lookOnce));
    }

    /** Whether the run ends, so that nobody is to be told any more. */
    private boolean lookOnce() {
        suite.run().ifPresent(this::tell);
        return !suite.isServing();
    }

    private void tell(Run run) {
        run.services()
                .forEach(
                        (name, service) -> {
                            if (!service.process().isAlive()
                                    && suite.isServing()
                                    && told.add(service.process())) {
                                Launcher.tell(
                                        "%s is gone (pid %d); infra/local/parley restart %1$s"
                                                .formatted(name, service.process().pid()));
                            }
                        });
    }
}

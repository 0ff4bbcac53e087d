package parley.local.run;

import java.time.Duration;
import java.util.List;

/**
 * Ends a run in order: services first, so that they can still hand in what they hold, then broker
 * and store.
 *
 * @param grace how long a process may take after SIGTERM before SIGKILL
 * @param platformToo false where the platform's own process is the one that ends the run
 */
public record RunEnding(Duration grace, boolean platformToo) {

    void end(Run run) {
        Processes.end(run.serviceProcesses(), grace);
        if (platformToo) {
            Processes.end(
                    run.platform().map(PlatformRecord::process).map(List::of).orElse(List.of()),
                    grace);
        }
    }
}

package parley.local.suite;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import parley.local.run.Processes;
import parley.local.run.ProcessesFile;
import parley.local.run.Readiness;
import parley.local.run.Run;
import parley.local.run.RunDirectory;
import parley.local.run.ServiceRecord;

/**
 * Ends a service of a run that another process has started, and starts it again with the same port
 * and settings. The run's launcher ends it with the others.
 *
 * @param grace how long it may take to end
 */
public record ServiceRestart(RunDirectory directory, Duration grace) {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    /** Returns a line that says where the service is, when it serves again. */
    public String restart(ServiceName service) {
        ProcessesFile processes = directory.processes();
        ServiceRecord restarted =
                processes
                        .update(run -> replaced(run, service))
                        .flatMap(run -> run.service(service.id()))
                        .orElseThrow(() -> nothingRuns(service));
        URI address = URI.create("http://127.0.0.1:" + restarted.port());
        return switch (Readiness.await(
                restarted.process(),
                address.resolve("/actuator/health/readiness"),
                LONGEST_START)) {
            case READY ->
                    "%s serves at %s, pid %d"
                            .formatted(service.id(), address, restarted.process().pid());
            case DIED, TIMED_OUT ->
                    throw new EnvironmentException(
                            "%s does not serve; see %s"
                                    .formatted(service.id(), restarted.command().log()));
        };
    }

    private Run replaced(Run run, ServiceName service) {
        ServiceRecord old =
                run.service(service.id())
                        .filter(started -> run.launcher().isAlive())
                        .orElseThrow(() -> nothingRuns(service));
        Processes.end(List.of(old.process()), grace);
        return run.with(service.id(), old.startedAgain());
    }

    private static EnvironmentException nothingRuns(ServiceName service) {
        return new EnvironmentException(
                "no %s runs here; start it by parley up or demo".formatted(service.id()));
    }
}

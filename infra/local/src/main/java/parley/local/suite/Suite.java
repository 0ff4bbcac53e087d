package parley.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.local.run.ChildCommand;
import parley.local.run.PlatformRecord;
import parley.local.run.ProcessIdentity;
import parley.local.run.ProcessesFile;
import parley.local.run.Readiness;
import parley.local.run.Run;
import parley.local.run.RunDirectory;
import parley.local.run.RunEnding;
import parley.local.run.ServiceRecord;

/**
 * One run: the infrastructure and the four services, each in a process of its own. May be closed
 * from a shutdown hook while it still starts; nothing is started after that.
 */
public final class Suite implements AutoCloseable {

    private static final String INFRASTRUCTURE = "infrastructure";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Programs programs;
    private final RunDirectory directory;
    private final SuiteSettings settings;
    private final SuiteAddresses addresses;
    private final ProcessesFile processes;
    private Optional<LauncherLock> lock = Optional.empty();
    private boolean serving;
    private boolean closed;

    public Suite(Programs programs, RunDirectory directory, SuiteSettings settings) {
        this.programs = programs;
        this.directory = directory;
        this.settings = settings;
        this.addresses = new SuiteAddresses(settings.ports(), settings.backing());
        this.processes = directory.processes();
    }

    public SuiteAddresses addresses() {
        return addresses;
    }

    /** Returns when everything serves. */
    public void start() {
        claimDirectoryAndPorts();
        ProcessIdentity infrastructure = startInfrastructure();
        await(INFRASTRUCTURE, infrastructure, addresses.healthOfInfrastructure());
        for (ServiceName service : ServiceName.values()) {
            startService(service);
        }
        for (ServiceName service : ServiceName.values()) {
            ServiceRecord started =
                    processes
                            .read()
                            .flatMap(run -> run.service(service.id()))
                            .orElseThrow(Suite::closedMeanwhile);
            await(service.id(), started.process(), addresses.healthOf(service));
        }
        becomeServing();
    }

    /** Whether everything was started and nothing was ended yet. */
    public synchronized boolean isServing() {
        return serving && !closed;
    }

    /** As recorded; empty when it has ended. */
    public Optional<Run> run() {
        return processes.read();
    }

    /** Ends every process of the run, also those that {@code parley restart} has started. */
    @Override
    public void close() {
        close(settings.grace());
    }

    /** Ends in a hurry: for a person who has pressed Ctrl-C. */
    void abandon() {
        close(Duration.ofSeconds(1));
    }

    private synchronized void close(Duration grace) {
        if (closed || lock.isEmpty()) {
            closed = true;
            return;
        }
        closed = true;
        processes.end(new RunEnding(grace, true));
        deleteBrokersRecords();
        lock.get().close();
    }

    private synchronized void claimDirectoryAndPorts() {
        refuseIfClosed();
        LauncherLock taken = LauncherLock.take(directory);
        settings.ports()
                .taken()
                .ifPresent(
                        port -> {
                            taken.close();
                            throw portInUse(port);
                        });
        lock = Optional.of(taken);
        deleteBrokersRecords();
        deleteLogsOfTheLastRun();
        processes.write(Run.startedBy(ProcessIdentity.of(ProcessHandle.current())));
    }

    private synchronized ProcessIdentity startInfrastructure() {
        refuseIfClosed();
        Path log = directory.log(INFRASTRUCTURE);
        List<String> command =
                programs.infrastructure()
                        .command(
                                settings.aot(),
                                List.of("-Dparley.log=" + log),
                                directory.root().toString(),
                                Integer.toString(settings.ports().base()),
                                settings.backing().kind().name());
        ProcessIdentity process = new ChildCommand(command, Map.of(), log).start();
        PlatformRecord record = new PlatformRecord(process, settings.ports().ofPlatform());
        processes.update(run -> run.with(record));
        return process;
    }

    private synchronized void startService(ServiceName service) {
        refuseIfClosed();
        ChildCommand command =
                new ChildCommand(
                        programs.of(service).command(settings.aot(), List.of()),
                        ServiceEnvironment.of(service, addresses),
                        directory.log(service.id()));
        int port = addresses.of(service).getPort();
        ServiceRecord record = new ServiceRecord(command.start(), port, command);
        processes.update(run -> run.with(service.id(), record));
    }

    private void await(String name, ProcessIdentity process, URI health) {
        Readiness readiness = Readiness.await(process, health, LONGEST_START);
        refuseIfClosed();
        switch (readiness) {
            case READY -> {}
            case DIED ->
                    throw new EnvironmentException(
                            "%s died while it started; see %s"
                                    .formatted(name, directory.log(name)));
            case TIMED_OUT ->
                    throw new EnvironmentException(
                            "%s does not serve after %d s; see %s"
                                    .formatted(
                                            name, LONGEST_START.toSeconds(), directory.log(name)));
        }
    }

    private synchronized void becomeServing() {
        refuseIfClosed();
        serving = true;
    }

    private synchronized void refuseIfClosed() {
        if (closed) {
            throw closedMeanwhile();
        }
    }

    private static EnvironmentException closedMeanwhile() {
        return new EnvironmentException("stopped while starting");
    }

    private static EnvironmentException portInUse(int port) {
        return new EnvironmentException(
                "port %d is in use; end what listens there, or set PARLEY_PORT_BASE to the first of"
                                .formatted(port)
                        + " ten free ports");
    }

    private void deleteLogsOfTheLastRun() {
        try {
            Files.deleteIfExists(directory.log(INFRASTRUCTURE));
            for (ServiceName service : ServiceName.values()) {
                Files.deleteIfExists(directory.log(service.id()));
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private void deleteBrokersRecords() {
        try {
            Directories.delete(directory.broker());
            Files.deleteIfExists(directory.resume());
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}

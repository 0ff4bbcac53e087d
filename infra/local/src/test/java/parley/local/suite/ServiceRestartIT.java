package parley.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.Ports;
import parley.local.run.ChildCommand;
import parley.local.run.ProcessIdentity;
import parley.local.run.Processes;
import parley.local.run.Readiness;
import parley.local.run.Run;
import parley.local.run.RunDirectory;
import parley.local.run.RunEnding;
import parley.local.run.ServiceRecord;

class ServiceRestartIT {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir Path root;
    private RunDirectory directory;
    private ServiceRestart restart;

    @BeforeEach
    void noRunYet() {
        directory = new RunDirectory(root);
        restart = new ServiceRestart(directory, LONG);
    }

    @AfterEach
    void endEverything() {
        directory.processes().end(new RunEnding(LONG, true));
    }

    @Test
    void aKilledServiceReturnsAtItsPortWithItsSettings() {
        ServiceRecord killed = runningSession();
        Processes.end(List.of(killed.process()), Duration.ZERO);

        restart.restart(ServiceName.SESSION);

        ServiceRecord returned = recorded();
        assertThat(returned.process()).isNotEqualTo(killed.process());
        assertThat(returned.command()).isEqualTo(killed.command());
        assertThat(isReady(returned)).isTrue();
    }

    @Test
    void aServiceThatStillLivesIsEndedFirst() {
        ServiceRecord old = runningSession();

        restart.restart(ServiceName.SESSION);

        assertThat(old.process().isAlive()).isFalse();
        assertThat(recorded().process().isAlive()).isTrue();
    }

    @Test
    void theEndOfTheRunEndsARestartedService() {
        runningSession();
        restart.restart(ServiceName.SESSION);
        ServiceRecord returned = recorded();

        directory.processes().end(new RunEnding(LONG, true));

        assertThat(returned.process().isAlive()).isFalse();
        assertThat(directory.processes().read()).isEmpty();
    }

    @Test
    void withoutARunThereIsNothingToRestart() {
        assertThatThrownBy(() -> restart.restart(ServiceName.SESSION))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("no session runs here");
    }

    private ServiceRecord runningSession() {
        int port = Ports.freeBlock(1);
        ChildCommand command = FakeService.command(port, directory.log("session"));
        ServiceRecord session = new ServiceRecord(command.start(), port, command);
        assertThat(isReady(session)).isTrue();
        directory
                .processes()
                .write(
                        Run.startedBy(ProcessIdentity.of(ProcessHandle.current()))
                                .with("session", session));
        return session;
    }

    private ServiceRecord recorded() {
        return directory.processes().read().flatMap(run -> run.service("session")).orElseThrow();
    }

    private static boolean isReady(ServiceRecord service) {
        URI health =
                URI.create("http://127.0.0.1:" + service.port() + "/actuator/health/readiness");
        return Readiness.await(service.process(), health, LONG) == Readiness.READY;
    }
}

package parley.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.local.run.ChildCommand;
import parley.local.run.PlatformRecord;
import parley.local.run.PortPlan;
import parley.local.run.ProcessIdentity;
import parley.local.run.Processes;
import parley.local.run.Readiness;
import parley.local.run.Run;
import parley.local.run.RunDirectory;
import parley.local.run.RunEnding;
import parley.local.run.ServiceRecord;

class InfrastructureIT {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir Path root;
    private RunDirectory directory;
    private PortPlan ports;

    @BeforeEach
    void noRunYet() {
        directory = new RunDirectory(root);
        ports = PortPlan.free();
    }

    @AfterEach
    void endEverything() {
        directory.processes().end(new RunEnding(LONG, true));
    }

    @Test
    void nothingIsLeftOfARunWhoseLauncherWasKilled() {
        ProcessIdentity launcher = sleeping("launcher").start();
        ChildCommand service = sleeping("session");
        directory.processes().write(Run.startedBy(launcher));
        ProcessIdentity infrastructure = servingInfrastructure();
        ProcessIdentity session = service.start();
        directory
                .processes()
                .update(run -> run.with("session", new ServiceRecord(session, 1, service)));

        Processes.end(List.of(launcher), Duration.ZERO);

        assertThat(Processes.awaitEnd(List.of(infrastructure, session), LONG)).isTrue();
        assertThat(directory.processes().read()).isEmpty();
    }

    private ProcessIdentity servingInfrastructure() {
        ChildCommand command =
                new ChildCommand(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Infrastructure.class.getName(),
                                root.toString(),
                                Integer.toString(ports.base()),
                                Backends.EMBEDDED.name()),
                        Map.of(),
                        directory.log("infrastructure"));
        ProcessIdentity process = command.start();
        PlatformRecord record = new PlatformRecord(process, ports.ofPlatform());
        directory.processes().update(run -> run.with(record));
        URI health = URI.create("http://127.0.0.1:" + ports.issuer() + "/health");
        assertThat(Readiness.await(process, health, LONG)).isEqualTo(Readiness.READY);
        return process;
    }

    private ChildCommand sleeping(String name) {
        return new ChildCommand(List.of("sleep", "120"), Map.of(), directory.log(name));
    }
}

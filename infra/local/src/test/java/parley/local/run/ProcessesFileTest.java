package parley.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProcessesFileTest {

    private static final ProcessIdentity LAUNCHER = identity(100);

    @TempDir Path directory;
    private Path file;
    private ProcessesFile processes;

    @BeforeEach
    void noRunYet() {
        file = directory.resolve("processes.json");
        processes = new ProcessesFile(file);
    }

    @Test
    void aRunIsReadAsItWasWritten() {
        Run run =
                Run.startedBy(LAUNCHER)
                        .with(new PlatformRecord(identity(101), Map.of("kafka", 8087)))
                        .with("registration", service(102, 8080))
                        .with("session", service(103, 8081));

        processes.write(run);

        assertThat(processes.read()).contains(run);
    }

    @Test
    void scriptsFindPidAndPortOfEachProcess() throws Exception {
        processes.write(
                Run.startedBy(LAUNCHER)
                        .with(new PlatformRecord(identity(101), Map.of("kafka", 8087)))
                        .with("registration", service(102, 8080)));

        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(file));

        assertThat(json.at("/platform/pid").asLong()).isEqualTo(101);
        assertThat(json.at("/platform/ports/kafka").asInt()).isEqualTo(8087);
        assertThat(json.at("/registration/pid").asLong()).isEqualTo(102);
        assertThat(json.at("/registration/port").asInt()).isEqualTo(8080);
    }

    @Test
    void nobodyElseMayReadIt() throws Exception {
        processes.write(Run.startedBy(LAUNCHER));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void anEndedRunIsNotChangedAnyMore() {
        assertThat(processes.update(run -> run.with("session", service(103, 8081)))).isEmpty();
        assertThat(file).doesNotExist();
    }

    private static ProcessIdentity identity(long pid) {
        return new ProcessIdentity(pid, Instant.parse("2020-10-30T00:00:00.12Z"));
    }

    private static ServiceRecord service(long pid, int port) {
        ChildCommand command =
                new ChildCommand(
                        List.of("java", "-jar", "a service.jar"),
                        Map.of("SERVER_PORT", Integer.toString(port)),
                        Path.of("/logs/service.log"));
        return new ServiceRecord(identity(pid), port, command);
    }
}

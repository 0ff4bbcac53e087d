package parley.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final Duration GRACE = Duration.ofMillis(300);

    @TempDir Path directory;

    @AfterEach
    void endChildren() {
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void aProcessEndsBySigterm() {
        ProcessIdentity sleeping = TestPrograms.sleeping(directory).start();

        Processes.end(List.of(sleeping), Duration.ofSeconds(30));

        assertThat(sleeping.isAlive()).isFalse();
    }

    @Test
    void aProcessThatIgnoresSigtermIsKilledAfterItsGrace() {
        ProcessIdentity stubborn = started("trap '' TERM; echo up; while :; do sleep 0.05; done");

        Processes.end(List.of(stubborn), GRACE);

        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void aProcessThatWasGivenAnOldPidIsNeverEnded() {
        ProcessIdentity newcomer = TestPrograms.sleeping(directory).start();
        ProcessIdentity gone =
                new ProcessIdentity(newcomer.pid(), newcomer.startedAt().minusSeconds(60));

        Processes.end(List.of(gone), GRACE);

        assertThat(gone.isAlive()).isFalse();
        assertThat(newcomer.isAlive()).isTrue();
    }

    @Test
    void ctrlCLeavesTheChildrenToTheLauncher() throws Exception {
        ProcessIdentity child = TestPrograms.sleeping(directory).start();
        awaitExec(child);

        send("INT", child);
        send("HUP", child);

        assertThat(child.isAlive()).isTrue();
        Processes.end(List.of(child), Duration.ofSeconds(30));
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void anEndedProcessThatNobodyHasReapedIsNotAlive() {
        ProcessIdentity parent = started("sleep 0.2 & echo up; exec sleep 60");
        ProcessHandle child =
                await().until(
                                () -> parent.handle().orElseThrow().children().findFirst(),
                                Optional::isPresent)
                        .orElseThrow();
        ProcessIdentity ended = ProcessIdentity.of(child);

        await().until(() -> !ended.isAlive());

        assertThat(parent.isAlive()).isTrue();
    }

    @Test
    void servicesEndBeforeTheBrokerAndTheStore() throws Exception {
        ChildCommand service = TestPrograms.sayingOnTheEnd(directory, "service");
        ProcessIdentity platform = started(TestPrograms.sayingOnTheEnd(directory, "platform"));
        Run run =
                Run.startedBy(ProcessIdentity.of(ProcessHandle.current()))
                        .with(new PlatformRecord(platform, Map.of("kafka", 8087)))
                        .with("session", new ServiceRecord(started(service), 8081, service));

        new RunEnding(Duration.ofSeconds(30), true).end(run);

        assertThat(Files.readAllLines(service.log()))
                .containsExactly("up", "up", "service", "platform");
    }

    private ProcessIdentity started(String script) {
        return started(TestPrograms.shell(directory, script));
    }

    /** Returns when the program has set its traps. */
    private static ProcessIdentity started(ChildCommand program) {
        long before = lines(program.log());
        ProcessIdentity process = program.start();
        await().until(() -> lines(program.log()) > before);
        return process;
    }

    private static long lines(Path log) {
        try {
            return Files.exists(log) ? Files.readAllLines(log).size() : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Until then it is still the shell that sets the traps. */
    private static void awaitExec(ProcessIdentity process) {
        await().until(
                        () ->
                                process.handle()
                                        .flatMap(handle -> handle.info().command())
                                        .filter(command -> command.endsWith("sleep"))
                                        .isPresent());
    }

    private static void send(String signal, ProcessIdentity to) throws Exception {
        int exit =
                new ProcessBuilder("kill", "-" + signal, Long.toString(to.pid()))
                        .start()
                        .onExit()
                        .get()
                        .exitValue();
        assertThat(exit).isZero();
    }
}

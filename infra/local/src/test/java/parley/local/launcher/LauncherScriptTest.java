package parley.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherScriptTest {

    private static final Path SCRIPT = Path.of("parley").toAbsolutePath();

    @TempDir Path elsewhere;

    @Test
    void helpNamesEveryCommand() throws Exception {
        Ended help = run(SCRIPT, "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("demo", "up", "restart", "resume", "--pause-before");
    }

    @Test
    void anUnknownCommandIsRefusedInOneLine() throws Exception {
        Ended refused = run(SCRIPT, "start");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("parley: start is no command").containsOnlyOnce("\n");
    }

    @Test
    void aSymbolicLinkFromAnotherDirectoryWorks() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("parley"), SCRIPT);

        assertThat(run(link, "demo", "--help").out()).contains("FORUM_DIR");
    }

    private record Ended(int exit, String out, String err) {}

    private Ended run(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        Path err = elsewhere.resolve("err");
        Process process =
                new ProcessBuilder(command)
                        .directory(elsewhere.toFile())
                        .redirectError(err.toFile())
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.onExit().join().exitValue(), out, Files.readString(err));
    }
}

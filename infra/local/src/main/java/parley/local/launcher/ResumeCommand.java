package parley.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import parley.local.run.RunDirectory;
import parley.local.suite.EnvironmentException;
import picocli.CommandLine.Command;

/** {@code parley resume}, from a second terminal: a paused demo goes on. */
@Command(name = "resume")
final class ResumeCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        RunDirectory directory = Launcher.ofThisProcess().runDirectory();
        if (directory.processes().read().isEmpty()) {
            throw new EnvironmentException("nothing runs here: there is no demo to resume");
        }
        Files.writeString(directory.resume(), "");
        return ExitCode.EVERYTHING_TRUE.code();
    }
}

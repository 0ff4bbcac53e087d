package parley.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import parley.local.run.ProcessIdentity;
import parley.local.run.Processes;
import parley.local.run.Run;
import parley.local.run.RunDirectory;

/** One run at a time in a run directory. The system gives the lock back even after SIGKILL. */
final class LauncherLock implements AutoCloseable {

    /** An infrastructure whose launcher was killed ends what is left within this time. */
    private static final Duration ORPHANS_END = Duration.ofSeconds(25);

    private final FileChannel channel;

    private LauncherLock(FileChannel channel) {
        this.channel = channel;
    }

    static LauncherLock take(RunDirectory directory) {
        try {
            Files.createDirectories(directory.root());
            FileChannel channel =
                    FileChannel.open(
                            directory.launcherLock(),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new EnvironmentException(
                        "Parley already runs from this directory%s; end that run first (Ctrl-C there)"
                                .formatted(launcherOf(directory)));
            }
            refuseLeftovers(directory);
            return new LauncherLock(channel);
        } catch (IOException noLock) {
            throw new UncheckedIOException(noLock);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException releasedByTheSystem) {
            throw new UncheckedIOException(releasedByTheSystem);
        }
    }

    private static void refuseLeftovers(RunDirectory directory) {
        List<ProcessIdentity> left = directory.processes().read().map(Run::alive).orElse(List.of());
        if (!Processes.awaitEnd(left, ORPHANS_END)) {
            String pids =
                    left.stream()
                            .filter(ProcessIdentity::isAlive)
                            .map(process -> Long.toString(process.pid()))
                            .collect(Collectors.joining(" "));
            throw new EnvironmentException(
                    "processes of an earlier run are left; end them first: kill " + pids);
        }
    }

    private static String launcherOf(RunDirectory directory) {
        return directory
                .processes()
                .read()
                .map(run -> " (launcher's pid " + run.launcher().pid() + ")")
                .orElse("");
    }
}

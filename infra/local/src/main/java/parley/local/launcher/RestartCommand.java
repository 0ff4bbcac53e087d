package parley.local.launcher;

import java.time.Duration;
import java.util.concurrent.Callable;
import parley.local.suite.ServiceName;
import parley.local.suite.ServiceRestart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley restart SERVICE}, from a second terminal. */
@Command(name = "restart")
final class RestartCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SERVICE")
    private String service = "";

    @Override
    public Integer call() {
        ServiceName name =
                ServiceName.named(service)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                service
                                                        + ": SERVICE is registration, session,"
                                                        + " matchmaking or notification"));
        System.out.println(
                new ServiceRestart(Launcher.ofThisProcess().runDirectory(), Duration.ofSeconds(15))
                        .restart(name));
        return ExitCode.EVERYTHING_TRUE.code();
    }
}

package parley.local.launcher;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import parley.local.run.PortPlan;
import parley.local.suite.Backing;
import parley.local.suite.Reachability;
import parley.local.suite.Suite;
import parley.local.suite.SuiteSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley up}: starts everything, says where, and stays until it is interrupted. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {

    @Option(names = "--external", description = "broker and store run elsewhere")
    private boolean external;

    @Option(
            names = "--check",
            hidden = true,
            description = "only says whether everything could be started; for the bash launcher")
    private boolean checkOnly;

    @Override
    public Integer call() throws InterruptedException {
        Launcher launcher = Launcher.ofThisProcess();
        PortPlan ports = PortBase.orDefault(launcher.environment());
        Backing backing =
                external
                        ? reachable(ExternalAddresses.in(launcher.environment()))
                        : new Backing.Embedded(ports);
        if (checkOnly) {
            return ExitCode.EVERYTHING_TRUE.code();
        }
        Suite suite = launcher.suite(SuiteSettings.on(backing, ports));
        Interruption.endsCleanly(suite);
        try (suite) {
            suite.start();
            System.out.println(UpNotice.of(suite.addresses()));
            DeathNotices.tellOf(suite);
            new CountDownLatch(1).await();
        }
        return ExitCode.EVERYTHING_TRUE.code();
    }

    private static Backing reachable(Backing.External backing) {
        Reachability.check(backing);
        return backing;
    }
}

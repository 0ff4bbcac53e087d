package parley.local.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import parley.journeys.forum.ForumOutcome;
import parley.journeys.forum.ForumRun;
import parley.journeys.forum.ForumStory;
import parley.journeys.forum.StoryFailedException;
import parley.local.run.PortPlan;
import parley.local.suite.Suite;
import parley.local.suite.SuiteSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley demo}: runs a forum from its first registration to its last signature. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FORUM_DIR", arity = "0..1")
    private @Nullable Path forum;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(names = "--mails", paramLabel = "DIR")
    private @Nullable Path mails;

    @Option(names = "--pause-before", paramLabel = "N")
    private @Nullable Integer pauseBefore;

    @Option(
            names = "--check",
            hidden = true,
            description = "only says whether the demo could be run; for the bash launcher")
    private boolean checkOnly;

    /** What was asked for is checked before anything is unpacked or started. */
    @Override
    public Integer call() throws IOException {
        Launcher launcher = Launcher.ofThisProcess();
        Path directory = forumDirectory(launcher);
        ForumStory.check(directory);
        PortPlan ports = PortBase.orFree(launcher.environment());
        IntConsumer beforeStep = beforeStep(launcher);
        if (checkOnly) {
            return ExitCode.EVERYTHING_TRUE.code();
        }
        DemoFiles files =
                DemoFiles.prepare(Optional.ofNullable(report), Optional.ofNullable(mails));
        Suite suite = launcher.suite(SuiteSettings.embedded(ports));
        Interruption.endsTheRun(suite);
        try (suite) {
            suite.start();
            DeathNotices.tellOf(suite);
            return tell(directory, suite, beforeStep, files).code();
        }
    }

    private static ExitCode tell(
            Path directory, Suite suite, IntConsumer beforeStep, DemoFiles files)
            throws IOException {
        ForumRun run =
                new ForumRun(directory, suite.addresses().forStory(), System.out, beforeStep);
        ForumOutcome outcome;
        try {
            outcome = ForumStory.run(run);
        } catch (StoryFailedException failed) {
            files.writeMailsAfter(failed, suite.addresses().mails());
            throw failed;
        }
        files.write(outcome);
        System.out.println(outcome.summary());
        files.writeMails(suite.addresses().mails());
        return outcome.everythingTrue() ? ExitCode.EVERYTHING_TRUE : ExitCode.VIOLATION;
    }

    private Path forumDirectory(Launcher launcher) {
        return forum == null
                ? launcher.installation().local().resolve("forums/pohang-2020")
                : Launcher.given(forum);
    }

    private IntConsumer beforeStep(Launcher launcher) {
        if (pauseBefore == null) {
            return step -> {};
        }
        if (pauseBefore < 1) {
            throw new UsageException("--pause-before counts steps from 1");
        }
        return new Pause(pauseBefore, System.in, launcher.runDirectory().resume());
    }
}

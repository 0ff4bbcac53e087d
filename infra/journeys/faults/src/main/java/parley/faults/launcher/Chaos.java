package parley.faults.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import parley.faults.judge.Report;
import parley.faults.plan.Breakage;
import parley.faults.suite.HurtSuite;
import parley.local.run.RunDirectory;
import parley.local.suite.Installation;
import parley.local.suite.Programs;
import parley.local.suite.Training;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The tool's main program; {@code infra/journeys/chaos} finds a JDK, builds, and calls it. */
@Command(name = "chaos")
public final class Chaos implements Callable<Integer> {

    private static final int MOST_MINUTES = 120;

    @Option(names = "--seed", required = true, paramLabel = "N")
    private long seed;

    @Option(names = "--minutes", required = true, paramLabel = "M")
    private int minutes;

    @Option(names = "--break", paramLabel = "MECHANISM")
    private @Nullable String broken;

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    @Option(
            names = "--check",
            hidden = true,
            description = "only says whether the options are good; for the script")
    private boolean checkOnly;

    public static void main(String[] arguments) {
        System.exit(commandLine(System.err).execute(arguments));
    }

    /** Every failure is one line on {@code err}. */
    static CommandLine commandLine(PrintStream err) {
        CommandLine chaos = new CommandLine(new Chaos());
        chaos.setParameterExceptionHandler((problem, given) -> refuse(err, problem));
        chaos.setExecutionExceptionHandler((problem, command, parsed) -> fail(err, problem));
        return chaos;
    }

    @Override
    public Integer call() throws IOException {
        Breakage breakage = breakage();
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new UsageException("--minutes %d: give 1 to %d".formatted(minutes, MOST_MINUTES));
        }
        Optional<Path> file = Optional.ofNullable(report).map(Path::toAbsolutePath);
        file.ifPresent(Chaos::refuseUnwritable);
        if (checkOnly) {
            return ExitCode.HELD.code();
        }
        Report result = run(breakage);
        System.out.println(result.json());
        if (file.isPresent()) {
            Files.writeString(file.get(), result.json() + "\n");
        }
        return (result.violated().isEmpty() ? ExitCode.HELD : ExitCode.VIOLATED).code();
    }

    private Report run(Breakage breakage) throws IOException {
        Installation installation = Installation.ofThisProcess();
        Programs programs = Programs.prepare(installation);
        Training training = new Training(installation, programs);
        if (training.isNeeded()) {
            tell("training the programs to start faster: once after a build, a minute or two");
            if (!training.run()) {
                tell("training failed; starting without it");
            }
        }
        Path root = Path.of(System.getProperty("parley.chaos.run"));
        tell("logs are in " + root.resolve("logs"));
        Files.createDirectories(root.resolve("logs"));
        HurtSuite suite =
                new HurtSuite(
                        installation,
                        programs,
                        Path.of(System.getProperty("parley.chaos.sabotage")),
                        new RunDirectory(root),
                        breakage);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end"));
        try (suite) {
            return new ChaosRun(
                            suite,
                            seed,
                            minutes,
                            breakage,
                            installation.local().resolve("forums/pohang-2020"),
                            root.resolve("forums"),
                            Clock.systemUTC(),
                            System.err)
                    .run();
        }
    }

    private Breakage breakage() {
        if (broken == null) {
            return Breakage.NONE;
        }
        return switch (broken) {
            case "outbox" -> Breakage.OUTBOX;
            case "inbox" -> Breakage.INBOX;
            case "order" -> Breakage.ORDER;
            default ->
                    throw new UsageException(
                            "--break %s: give outbox, inbox or order".formatted(broken));
        };
    }

    private static void refuseUnwritable(Path file) {
        Path directory = file.getParent();
        if (directory == null || !Files.isWritable(directory) || Files.isDirectory(file)) {
            throw new UsageException("--report %s: no file can be written there".formatted(file));
        }
    }

    private static int refuse(PrintStream err, ParameterException problem) {
        say(err, problem.getMessage() + "; see infra/journeys/chaos --help");
        return ExitCode.USAGE.code();
    }

    private static int fail(PrintStream err, Exception problem) {
        if (problem instanceof UsageException usage) {
            say(err, String.valueOf(usage.getMessage()));
            return ExitCode.USAGE.code();
        }
        LoggerFactory.getLogger(Chaos.class).atError().setCause(problem).log("the run failed");
        say(err, "the tool failed: " + problem);
        return ExitCode.FAILED.code();
    }

    private static void tell(String news) {
        System.err.println("chaos: " + news);
    }

    private static void say(PrintStream err, String problem) {
        err.println("chaos: " + problem.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}

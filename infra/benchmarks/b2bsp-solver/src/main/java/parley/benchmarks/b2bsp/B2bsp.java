package parley.benchmarks.b2bsp;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.InstanceFile;
import parley.benchmarks.b2bsp.instance.MalformedInstance;
import parley.benchmarks.b2bsp.proof.Proof;
import parley.benchmarks.b2bsp.report.Answer;
import parley.benchmarks.b2bsp.report.Published;
import parley.benchmarks.b2bsp.report.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code infra/benchmarks/b2bsp}: solves an instance, or all of a directory. */
@Command(name = "b2bsp")
final class B2bsp implements Callable<Integer> {

    /** Where nothing else is said, as in the paper. */
    private static final int FAIRNESS = 2;

    private static final int DISAGREES = 1;
    private static final int USAGE = 2;
    private static final int ENVIRONMENT = 3;

    /** For stopping, checking and printing. */
    private static final Duration TO_PRINT = Duration.ofMillis(300);

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "INSTANCE.dzn")
    private @Nullable Path file;

    @Option(names = "--seconds", defaultValue = "60")
    private double seconds;

    @Option(names = "--fairness")
    private @Nullable Integer fairness;

    @Option(names = "--seed", defaultValue = "1")
    private long seed;

    @Option(names = "--all", paramLabel = "DIR")
    private @Nullable Path directory;

    @Option(names = "--published", paramLabel = "CSV")
    private @Nullable Path published;

    /** Ends the process even if a solver does not listen: their threads are daemons. */
    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        System.out.flush();
        System.exit(code);
    }

    static CommandLine commandLine() {
        CommandLine b2bsp = new CommandLine(new B2bsp());
        b2bsp.setParameterExceptionHandler(
                (problem, given) ->
                        failed(problem.getMessage() + "; see infra/benchmarks/b2bsp --help"));
        b2bsp.setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                    System.err.println("b2bsp: unexpected: " + problem);
                    return ENVIRONMENT;
                });
        return b2bsp;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        try {
            return directory == null
                    ? solve(Objects.requireNonNull(file))
                    : compare(directory, Published.read(Objects.requireNonNull(published)));
        } catch (IOException unreadable) {
            return failed("cannot read " + unreadable.getMessage());
        }
    }

    private void check() {
        refuseIf((file == null) == (directory == null), "give one INSTANCE.dzn, or --all DIR");
        refuseIf(
                (directory == null) != (published == null),
                "--all DIR and --published CSV go together");
        refuseIf(!(seconds > 0 && seconds <= Integer.MAX_VALUE), "--seconds takes more than 0");
        refuseIf(fairness != null && fairness < 0, "--fairness takes 0 or more");
    }

    private void refuseIf(boolean wrong, String problem) {
        if (wrong) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), problem);
        }
    }

    private int solve(Path instance) throws IOException, InterruptedException {
        int bound = fairness == null ? FAIRNESS : fairness;
        System.out.println(answer(instance, bound, sinceProcessBegan()).json());
        return 0;
    }

    private int compare(Path instances, Published values) throws IOException, InterruptedException {
        Table table = new Table(values);
        System.out.println(Table.header());
        for (Path instance : instancesIn(instances)) {
            for (int bound : fairnessOf(instance, values)) {
                System.out.println(table.line(answer(instance, bound, Duration.ZERO)));
            }
        }
        System.err.println("b2bsp: " + table.summary());
        return table.allAgree() ? 0 : DISAGREES;
    }

    /** As asked for; else all that are published of the instance, or the usual one. */
    private List<Integer> fairnessOf(Path instance, Published values) {
        if (fairness != null) {
            return List.of(fairness);
        }
        List<Integer> all = values.fairnessOf(InstanceFile.nameOf(instance));
        return all.isEmpty() ? List.of(FAIRNESS) : all;
    }

    private static List<Path> instancesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".dzn")).sorted().toList();
        }
    }

    /**
     * Solves one.
     *
     * @param bound by how many breaks participants may differ
     * @param spent of the seconds, before this
     */
    private Answer answer(Path path, int bound, Duration spent)
            throws IOException, InterruptedException {
        long began = System.nanoTime() - spent.toNanos();
        long deadline = began + (long) (seconds * 1e9) - TO_PRINT.toNanos();
        Instance instance = read(path);
        var outcome = Proof.of(instance, bound, deadline, seed);
        return new Answer(instance, bound, outcome, Duration.ofNanos(System.nanoTime() - began));
    }

    private static Instance read(Path path) throws IOException {
        try {
            return InstanceFile.read(path);
        } catch (MalformedInstance malformed) {
            throw new IOException(path + ", " + malformed.getMessage(), malformed);
        }
    }

    private static Duration sinceProcessBegan() {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return Duration.ofMillis(Math.max(0, System.currentTimeMillis() - began));
    }

    private static int failed(String problem) {
        System.err.println("b2bsp: " + problem);
        return USAGE;
    }
}

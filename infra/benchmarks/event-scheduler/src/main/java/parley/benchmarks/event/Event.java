package parley.benchmarks.event;

import com.google.ortools.Loader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.scheduling.Policy;
import parley.scheduling.Policy.Objective;
import parley.scheduling.SchedulingProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code infra/benchmarks/event}: schedules a generated event, or the forum of a directory. */
@Command(name = "event")
final class Event implements Callable<Integer> {

    private static final Policy VALUE_FIRST =
            Policy.startingWith(List.of(Objective.MUST_MEETS, Objective.VALUE, Objective.MEETINGS));

    private static final int FAULTY = 1;
    private static final int USAGE = 2;
    private static final int ENVIRONMENT = 3;

    @Option(names = "--sellers", defaultValue = "1000")
    private int sellers;

    @Option(names = "--buyers", defaultValue = "1000")
    private int buyers;

    @Option(names = "--wanted", defaultValue = "15000")
    private int wanted;

    @Option(names = "--slots", defaultValue = "50")
    private int slots;

    @Option(names = "--rooms", defaultValue = "300")
    private int rooms;

    @Option(names = "--interpreters", defaultValue = "60")
    private int interpreters;

    @Option(names = "--seed", defaultValue = "42")
    private long seed;

    @Option(names = "--seconds", defaultValue = "60")
    private double seconds;

    @Option(names = "--value-first")
    private boolean valueFirst;

    @Option(names = "--precedences", defaultValue = "0")
    private int precedences;

    @Option(names = "--wishes")
    private boolean wishes;

    @Option(names = "--forum", paramLabel = "DIR")
    private @Nullable Path forum;

    public static void main(String[] arguments) {
        CommandLine event = new CommandLine(new Event());
        event.setParameterExceptionHandler((problem, given) -> failed(USAGE, problem));
        event.setExecutionExceptionHandler(
                (problem, command, parsed) ->
                        failed(
                                problem instanceof IllegalArgumentException ? USAGE : ENVIRONMENT,
                                problem));
        System.exit(event.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("--seconds takes more than 0, not " + seconds);
        }
        Loader.loadNativeLibraries();
        Report report = forum == null ? generated() : ForumRun.of(ForumFiles.read(forum));
        System.out.println(JsonMapper.shared().writeValueAsString(report));
        return report.faults().isEmpty() ? 0 : FAULTY;
    }

    private Report generated() {
        Size size = new Size(sellers, buyers, wanted, slots, rooms, interpreters);
        SchedulingProblem problem = EventGenerator.event(size, seed);
        problem = Requests.withPrecedences(problem, precedences, seed);
        problem = wishes ? Requests.withWishes(problem, seed) : problem;
        return EventRun.of(valueFirst ? problem.under(VALUE_FIRST) : problem, seed, seconds);
    }

    private static int failed(int code, Exception problem) {
        System.err.println(
                "event: " + problem.getMessage() + "; see infra/benchmarks/event --help");
        return code;
    }
}

package parley.benchmarks.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code infra/benchmarks/pipeline}: runs the benchmark and prints, or writes, its report. */
@Command(name = "pipeline")
final class Pipeline implements Callable<Integer> {

    private static final int USAGE = 2;
    private static final int ENVIRONMENT = 3;
    private static final int SHORTEST = 60;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--report")
    private @Nullable Path report;

    @Option(names = "--seconds", defaultValue = "420")
    private int seconds;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine pipeline = new CommandLine(new Pipeline());
        pipeline.setParameterExceptionHandler(
                (problem, given) ->
                        failed(
                                problem.getMessage() + "; see infra/benchmarks/pipeline --help",
                                USAGE));
        pipeline.setExecutionExceptionHandler(
                (problem, command, parsed) ->
                        failed(
                                problem instanceof EnvironmentException
                                        ? String.valueOf(problem.getMessage())
                                        : "unexpected: " + problem,
                                ENVIRONMENT));
        return pipeline;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        check();
        Machine machine = Machine.now();
        Installation installation = Installation.ofThisProcess();
        Path directory = installation.home().resolve("infra/benchmarks/run");
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        try (Stage stage = new Stage(installation, directory, http)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
            say("starting; logs are in " + directory.resolve("logs"));
            Steps steps = stage.start();
            Course course =
                    new Course(
                            steps, stage.contenders(), Duration.ofSeconds(seconds), Pipeline::say);
            course.run();
            write(Report.of(course, machine));
        }
        return 0;
    }

    private void check() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (seconds < SHORTEST) {
            throw new ParameterException(
                    command, "--seconds takes " + SHORTEST + " or more, not " + seconds);
        }
        if (report != null) {
            Path folder = report.toAbsolutePath().getParent();
            if (Files.isDirectory(report) || folder == null || !Files.isWritable(folder)) {
                throw new ParameterException(command, "cannot write a report to " + report);
            }
        }
    }

    private void write(Report result) {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String text = json.writeValueAsString(result) + "\n";
        if (report == null) {
            System.out.print(text);
            return;
        }
        try {
            Files.writeString(report, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        say("report: " + report);
    }

    private static int failed(@Nullable String problem, int code) {
        say(String.valueOf(problem));
        return code;
    }

    private static void say(String text) {
        System.err.println("pipeline: " + text);
    }
}

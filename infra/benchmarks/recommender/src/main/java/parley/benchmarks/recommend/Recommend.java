package parley.benchmarks.recommend;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code infra/benchmarks/recommend}: recommends on a generated forum. */
@Command(name = "recommend")
final class Recommend implements Callable<Integer> {

    private static final int MISSED = 1;
    private static final int USAGE = 2;
    private static final int ENVIRONMENT = 3;

    @Option(names = "--companies", defaultValue = "1000")
    private int companies;

    @Option(names = "--noise", defaultValue = "1")
    private double noise;

    @Option(names = "--seed", defaultValue = "42")
    private long seed;

    public static void main(String[] arguments) {
        CommandLine recommend = new CommandLine(new Recommend());
        recommend.setParameterExceptionHandler((problem, given) -> failed(USAGE, problem));
        recommend.setExecutionExceptionHandler(
                (problem, command, parsed) ->
                        failed(
                                problem instanceof IllegalArgumentException ? USAGE : ENVIRONMENT,
                                problem));
        System.exit(recommend.execute(arguments));
    }

    @Override
    public Integer call() {
        if (companies < 20) {
            throw new IllegalArgumentException("--companies takes 20 or more, not " + companies);
        }
        Report report = Run.of(companies, noise, seed);
        System.out.println(JsonMapper.shared().writeValueAsString(report));
        return report.missed().isEmpty() ? 0 : MISSED;
    }

    private static int failed(int code, Exception problem) {
        System.err.println(
                "recommend: " + problem.getMessage() + "; see infra/benchmarks/recommend --help");
        return code;
    }
}

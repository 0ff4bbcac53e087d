package parley.benchmarks.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.local.run.ChildCommand;

/**
 * A process of the benchmark.
 *
 * @param what {@code -jar x.jar}, or class path and main class, and the program's arguments
 */
record Program(String name, List<String> what, Map<String, String> environment) {

    Program {
        what = List.copyOf(what);
        environment = Map.copyOf(environment);
    }

    /** All JVMs alike: one heap region, both compilers, memory that never grows. */
    ChildCommand command(Path java, Path logs, List<String> options) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                java.toString(),
                                "-XX:+UseSerialGC",
                                "-Xms256m",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(what);
        return new ChildCommand(command, environment, logs.resolve(name + ".log"));
    }
}

package parley.local.run;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a child process is started, and started again.
 *
 * @param environment what is set beside the inherited variables
 * @param log takes standard output and error; appended to
 */
public record ChildCommand(List<String> command, Map<String, String> environment, Path log) {

    /**
     * Ctrl-C reaches every process of the terminal at once, but services must end before the broker
     * and store: so children ignore it, and the launcher ends them in order.
     */
    private static final List<String> UNTOUCHED_BY_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final List<String> NOT_INHERITED =
            List.of("SPRING_", "SERVER_", "PARLEY_", "MANAGEMENT_", "LOGGING_");

    public ChildCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public ProcessIdentity start() {
        List<String> whole = new ArrayList<>(UNTOUCHED_BY_THE_TERMINAL);
        whole.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(whole)
                        .redirectInput(new File("/dev/null"))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(ChildCommand::isNotInherited);
        // Each arena of the C library holds on to memory; many threads would make many.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return ProcessIdentity.of(builder.start().toHandle());
        } catch (IOException cannotStart) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), cannotStart);
        }
    }

    private static boolean isNotInherited(String variable) {
        return NOT_INHERITED.stream().anyMatch(variable::startsWith);
    }
}

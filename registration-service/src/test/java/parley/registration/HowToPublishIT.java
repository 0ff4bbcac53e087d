package parley.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.testkit.ServiceTest;
import parley.testkit.TestBackends;

/** Runs the partner's page line by line in one shell; what it shows must come out. */
@ServiceTest(
        properties = {
            "parley.inbound.publishers.ticketing.topics=inbound.registrations",
            "parley.inbound.publishers.ticketing.sources=/ticketing"
        })
class HowToPublishIT {

    private static final Path PAGE = Path.of("../infra/contracts/PUBLISHING.md");
    private static final Pattern BLOCK =
            Pattern.compile("```(bash|text)\n(.*?)```", Pattern.DOTALL);

    private static final String MARK = "=== block ";

    @TempDir private Path directory;
    @LocalServerPort private int port;

    @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}")
    private String issuer;

    @Test
    void everyLineOfThePageDoesWhatThePageSays() throws Exception {
        assumeTrue(isThere("curl") && isThere("kcat"), "curl and kcat are needed for this test");
        List<Step> steps = steps();

        List<String> outputs = run(steps);

        assertThat(steps).hasSizeGreaterThan(6);
        assertThat(steps.stream().filter(step -> !step.shown().isEmpty()).count()).isEqualTo(5);
        for (int i = 0; i < steps.size(); i++) {
            for (String line : steps.get(i).shown()) {
                assertThat(outputs.get(i).lines()).anyMatch(shown(line).asMatchPredicate());
            }
        }
    }

    /** A block of commands, and the lines that the page shows after it. */
    private record Step(String commands, List<String> shown) {}

    private static List<Step> steps() throws IOException {
        List<Step> steps = new ArrayList<>();
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE, UTF_8)).results().toList()) {
            if (block.group(1).equals("bash")) {
                steps.add(new Step(block.group(2), List.of()));
            } else {
                Step last = steps.removeLast();
                steps.add(new Step(last.commands(), block.group(2).lines().toList()));
            }
        }
        return steps;
    }

    private List<String> run(List<Step> steps) throws Exception {
        Path script = directory.resolve("page.sh");
        Files.writeString(
                script,
                steps.stream()
                        .map(step -> "echo '%s'\n%s".formatted(MARK, step.commands()))
                        .collect(Collectors.joining("\n", "set -euo pipefail\n", "")),
                UTF_8);
        Path output = directory.resolve("output");
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString());
        bash.environment().put("PARLEY", "http://127.0.0.1:" + port);
        bash.environment().put("KAFKA", TestBackends.bootstrapServers());
        bash.environment().put("ISSUER", issuer);
        Path errors = directory.resolve("errors");
        Process process =
                bash.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("The page ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        String all = Files.readString(output, UTF_8);
        assertThat(process.exitValue()).as(all + Files.readString(errors, UTF_8)).isZero();
        return Stream.of(all.split(Pattern.quote(MARK) + "\n", -1)).skip(1).toList();
    }

    /** {@code …} on the page stands for anything. */
    private static Pattern shown(String line) {
        return Pattern.compile(
                Stream.of(line.split("…", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*", " *", "")));
    }

    private static boolean isThere(String program) throws Exception {
        Process process =
                new ProcessBuilder("bash", "-c", "command -v " + program)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor() == 0;
    }
}

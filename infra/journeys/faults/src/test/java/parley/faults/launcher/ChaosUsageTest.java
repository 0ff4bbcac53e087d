package parley.faults.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaosUsageTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--minutes 1                         | --seed=N",
                "--seed x --minutes 1                | is not a long",
                "--seed 1 --minutes 0                | give 1 to 120",
                "--seed 1 --minutes 1 --break outbix | give outbox, inbox or order",
                "--seed 1 --minutes 1 --report /     | no file can be written there"
            })
    void whatCannotBeDoneIsSaidInOneLineBeforeAnythingStarts(String options, String words) {
        int exit = execute(options.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains(words).hasLineCount(1);
    }

    @Test
    void goodOptionsAreGoodWithoutARun() {
        assertThat(execute("--seed", "1", "--minutes", "1", "--break", "order", "--check"))
                .isZero();
    }

    private int execute(String... arguments) {
        return Chaos.commandLine(new PrintStream(err, true, UTF_8)).execute(arguments);
    }
}

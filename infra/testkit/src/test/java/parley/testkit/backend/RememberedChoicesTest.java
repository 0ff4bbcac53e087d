package parley.testkit.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedChoicesTest {

    private static final Choices FIRST =
            new Choices(new Choice.Container("kafka:1"), new Choice.Embedded("no image: mongo"));
    private static final Choices SECOND =
            new Choices(new Choice.Embedded("gone"), new Choice.Embedded("gone"));

    @TempDir Path folder;

    @Test
    void theNextModuleOfABuildDoesNotProbeAgain() {
        remembered("build 1").orElse(() -> FIRST);

        Choices next = remembered("build 1").orElse(() -> fail("probed twice"));

        assertThat(next).isEqualTo(FIRST);
    }

    @Test
    void anotherBuildProbesAgain() {
        remembered("build 1").orElse(() -> FIRST);

        assertThat(remembered("build 2").orElse(() -> SECOND)).isEqualTo(SECOND);
    }

    private RememberedChoices remembered(String build) {
        return new RememberedChoices(folder.resolve("target/choices.properties"), build);
    }
}

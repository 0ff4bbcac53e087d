package parley.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--seconds=5", "--seconds=soon", "--fast", "now"})
    void whatCanNotBeUsedEndsWithTwo(String argument) {
        assertThat(Pipeline.commandLine().execute(argument)).isEqualTo(2);
    }

    @Test
    void aReportThatCanNotBeWrittenIsRefusedBeforeAnythingIsMeasured(@TempDir Path folder) {
        String nowhere = folder.resolve("missing").resolve("report.json").toString();

        assertThat(Pipeline.commandLine().execute("--report", nowhere)).isEqualTo(2);
    }
}

package parley.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.benchmarks.load.Percentiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scripts read these keys. */
class ReportTest {

    private final Report report =
            Report.of(
                    figures(300, 290, 310),
                    figures(500, 500, 500),
                    figures(100, 80, 100),
                    Machine.now());

    @Test
    void itsKeysAreThoseOfTheIssue() {
        JsonNode json = JsonMapper.builder().build().valueToTree(report);

        assertThat(json.propertyNames())
                .contains(
                        "parley",
                        "bare",
                        "modulith",
                        "ratioToBare",
                        "ratioToModulith",
                        "p99AtHalf");
        for (String contender : List.of("parley", "bare", "modulith")) {
            assertThat(json.path(contender).propertyNames())
                    .contains("rps", "p50", "p99", "p999", "writesPerRequest", "lost");
        }
    }

    @Test
    void ratiosAreOfTheHighestRates() {
        assertThat(report.ratioToBare()).isEqualTo(0.6);
        assertThat(report.ratioToModulith()).isEqualTo(3);
    }

    @Test
    void noiseIsThatOfTheLeastSteady() {
        assertThat(report.noise()).isEqualTo(0.8);
    }

    private static Report.Figures figures(double rps, double one, double two) {
        return new Report.Figures(
                rps,
                20,
                90,
                110,
                13,
                20,
                Map.of(),
                0,
                new Percentiles(8, 30, 40),
                List.of(one, two));
    }
}

package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import parley.platform.sample.Settings;

class WebSettingsTest {

    @Test
    void defaults() {
        assertThat(Settings.bind("parley.web", WebSettings.class, Map.of()))
                .isEqualTo(new WebSettings(DataSize.ofMegabytes(1), Duration.ofHours(1)));
        assertThat(Settings.bind("parley.problems", ProblemSettings.class, Map.of()))
                .isEqualTo(new ProblemSettings(URI.create("https://problems.parley.example")));
    }

    @Test
    void keys() {
        assertThat(
                        Settings.bind(
                                "parley.web",
                                WebSettings.class,
                                Map.of(
                                        "parley.web.max-request-size", "2MB",
                                        "parley.web.schema-max-age", "1d")))
                .isEqualTo(new WebSettings(DataSize.ofMegabytes(2), Duration.ofDays(1)));
        assertThat(
                        Settings.bind(
                                "parley.problems",
                                ProblemSettings.class,
                                Map.of("parley.problems.base-uri", "https://errors.example/p/")))
                .isEqualTo(new ProblemSettings(URI.create("https://errors.example/p/")));
    }

    @Test
    void aTypeIsTheBaseAndTheCodeWithOneSlashBetween() {
        URI expected = URI.create("https://errors.example/p/too-bright");

        assertThat(new ProblemSettings(URI.create("https://errors.example/p")).type("too-bright"))
                .isEqualTo(expected);
        assertThat(new ProblemSettings(URI.create("https://errors.example/p/")).type("too-bright"))
                .isEqualTo(expected);
    }
}

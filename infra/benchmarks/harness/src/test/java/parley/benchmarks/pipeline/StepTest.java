package parley.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.benchmarks.backend.Reading.Work;
import parley.benchmarks.load.Percentiles;

class StepTest {

    @Test
    void whatIsAcceptedAndEffectiveInTimeIsSustained() {
        assertThat(step(Map.of(), 0, 0, 180, Duration.ofMillis(20)).isSustained()).isTrue();
    }

    @Test
    void refusedUnsentOrLostIsNot() {
        Duration rest = Duration.ofMillis(20);

        assertThat(step(Map.of("status 503", 1), 0, 0, 20, rest).isSustained()).isFalse();
        assertThat(step(Map.of(), 1, 0, 20, rest).isSustained()).isFalse();
        assertThat(step(Map.of(), 0, 1, 20, rest).isSustained()).isFalse();
    }

    @Test
    void aQueueThatGrowsIsNotWhereverItStands() {
        assertThat(step(Map.of(), 0, 0, 250, Duration.ofMillis(20)).isSustained()).isFalse();
        assertThat(step(Map.of(), 0, 0, 20, Duration.ofSeconds(2)).isSustained()).isFalse();
    }

    @Test
    void writesArePerAcceptedRequest() {
        assertThat(step(Map.of(), 0, 0, 20, Duration.ZERO).writesPerRequest()).isEqualTo(13);
    }

    @Test
    void processorTimeIsPerAcceptedRequest() {
        assertThat(step(Map.of(), 0, 0, 20, Duration.ZERO).cpuPerRequest())
                .containsEntry("backend", 0.5);
    }

    static Step step(
            Map<String, Integer> refused, int unsent, int lost, double late, Duration rest) {
        return new Step(
                100,
                400,
                refused,
                unsent,
                lost,
                new Percentiles(20, 90, 110),
                late,
                rest,
                new Work(8000, 5200),
                Map.of("backend", Duration.ofMillis(200)));
    }
}

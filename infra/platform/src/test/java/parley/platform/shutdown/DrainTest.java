package parley.platform.shutdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DrainTest {

    private final Queue<Runnable> later = new ArrayDeque<>();
    private boolean stopped;

    @Test
    void aStopWaitsUntilTheDrainIsOver() {
        Drain drain = new Drain(Duration.ofSeconds(5), later::add);
        drain.start();

        drain.stop(() -> stopped = true);

        assertThat(drain.isDraining()).isTrue();
        assertThat(drain.isRunning()).isTrue();
        assertThat(stopped).isFalse();
        later.remove().run();
        assertThat(stopped).isTrue();
        assertThat(drain.isRunning()).isFalse();
    }

    @Test
    void withoutADrainTheStopGoesOnAtOnce() {
        Drain drain = new Drain(Duration.ZERO, later::add);
        drain.start();

        drain.stop(() -> stopped = true);

        assertThat(stopped).isTrue();
        assertThat(later).isEmpty();
    }

    @Test
    void itComesBeforeEverythingElseThatStops() {
        assertThat(new Drain(Duration.ZERO, later::add).getPhase()).isEqualTo(Integer.MAX_VALUE);
    }
}

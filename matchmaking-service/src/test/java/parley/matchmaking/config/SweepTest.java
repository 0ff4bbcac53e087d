package parley.matchmaking.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SweepTest {

    @Test
    void itSweepsAgainAfterAStopAndAfterAFailure() throws Exception {
        CountDownLatch rounds = new CountDownLatch(3);
        Sweep sweep =
                new Sweep(
                        List.of(
                                () -> {
                                    rounds.countDown();
                                    throw new IllegalStateException("the store is away");
                                }),
                        Duration.ofMillis(1));
        sweep.start();
        sweep.stop();
        assertThat(sweep.isRunning()).isFalse();

        sweep.start();

        assertThat(rounds.await(30, TimeUnit.SECONDS)).isTrue();
        sweep.stop();
    }
}

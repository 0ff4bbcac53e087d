package parley.matchmaking.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SweepTest {

    private final AtomicInteger rounds = new AtomicInteger();
    private final Sweep sweep =
            new Sweep(
                    List.of(
                            () -> {
                                if (rounds.incrementAndGet() == 1) {
                                    throw new IllegalStateException("a round that fails");
                                }
                            }),
                    Duration.ofMillis(1));

    @AfterEach
    void stop() {
        sweep.stop();
    }

    @Test
    void aRoundThatFailsIsFollowedByAnother() {
        sweep.start();

        await().until(() -> rounds.get() > 1);
    }

    @Test
    void itCanBeStartedAnewAfterAStop() {
        sweep.start();
        sweep.stop();
        assertThat(sweep.isRunning()).isFalse();
        int before = rounds.get();

        sweep.start();

        assertThat(sweep.isRunning()).isTrue();
        await().until(() -> rounds.get() > before + 1);
    }
}

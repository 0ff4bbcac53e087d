package parley.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF =
            new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));

    @Test
    void theWaitDoublesWithEachAttempt() {
        assertThat(BACKOFF.after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BACKOFF.after(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(BACKOFF.after(3)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void theWaitNeverGetsLongerThanTheLongest() {
        assertThat(BACKOFF.after(9)).isEqualTo(Duration.ofMinutes(5));
        assertThat(BACKOFF.after(1_000)).isEqualTo(Duration.ofMinutes(5));
    }
}

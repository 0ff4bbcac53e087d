package parley.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private final WarmUp warmUp = new WarmUp();

    @Test
    void whoHasTakenItsRequestsIsWarm() {
        took(2_400, 10);
        assertThat(warmUp.isWarm()).isFalse();

        took(1_000, 1);

        assertThat(warmUp.isWarm()).isTrue();
        assertThat(warmUp.rate()).isEqualTo(1_000);
    }

    @Test
    void whoIsSlowHasLongerButNotForEver() {
        took(50, 239);
        assertThat(warmUp.isWarm()).isFalse();

        took(50, 1);

        assertThat(warmUp.isWarm()).isTrue();
    }

    private void took(double perSecond, int seconds) {
        warmUp.took(perSecond, Duration.ofSeconds(seconds));
    }
}

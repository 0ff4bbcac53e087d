package parley.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    @Test
    void arrivalsAreSpacedEvenlyOverTheirLength() {
        Arrivals arrivals = new Arrivals(250, Duration.ofSeconds(4));

        assertThat(arrivals.count()).isEqualTo(1000);
        assertThat(arrivals.offset(0)).isZero();
        assertThat(arrivals.offset(999)).isEqualTo(3_996_000_000L);
    }

    @Test
    void aRateThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Arrivals(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Arrivals(Double.NaN, Duration.ofSeconds(1)));
    }
}

package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final Days TWO = new Days(List.of(5, 4));

    @Test
    void breaksAreRunsOfIdleSlotsBetweenTwoBusyOnes() {
        assertThat(TWO.breaks(new TreeSet<>(List.of(0, 1, 4)))).isOne();
        assertThat(TWO.breaks(new TreeSet<>(List.of(0, 2, 4)))).isEqualTo(2);
        assertThat(TWO.breaks(new TreeSet<>(List.of(1, 2, 3)))).isZero();
    }

    @Test
    void noBreakReachesAcrossANight() {
        assertThat(TWO.breaks(new TreeSet<>(List.of(2, 7)))).isZero();
        assertThat(TWO.breaks(new TreeSet<>(List.of(2, 4, 5, 8)))).isEqualTo(2);
    }
}

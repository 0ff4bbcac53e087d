package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MutualTest {

    @Test
    void whatOneLikesDoesNotMakeUpForWhatTheOtherDoesNot() {
        assertThat(Mutual.of(1, 0)).isZero();
        assertThat(Mutual.of(0, 0)).isZero();
        assertThat(Mutual.of(0.9, 0.1)).isLessThan(Mutual.of(0.4, 0.4));
        assertThat(Mutual.of(0.6, 0.3)).isEqualTo(Mutual.of(0.3, 0.6)).isEqualTo(0.4, within(1e-9));
    }
}

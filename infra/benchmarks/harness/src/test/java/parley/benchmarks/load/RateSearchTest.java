package parley.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateSearchTest {

    @ParameterizedTest
    @ValueSource(doubles = {30, 99, 100, 101, 480, 5_000})
    void theHighestRateIsFoundFromWhereverTheSearchBegins(double possible) {
        RateSearch search = new RateSearch(100, 1.05);

        while (!search.isSettled()) {
            search.tried(search.next() <= possible);
        }

        assertThat(search.highest()).isBetween(possible / 1.05, possible);
    }

    @Test
    void oneDisturbanceDoesNotDecide() {
        RateSearch search = new RateSearch(100, 1.05);

        search.tried(false);

        assertThat(search.next()).isEqualTo(100);
    }

    @Test
    void withoutARateThatWasSustainedNothingIsSettled() {
        RateSearch search = new RateSearch(100, 1.05);

        search.tried(false);
        search.tried(false);

        assertThat(search.isSettled()).isFalse();
        assertThat(search.next()).isLessThan(100);
    }
}

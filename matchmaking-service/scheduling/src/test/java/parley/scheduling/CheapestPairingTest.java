package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheapestPairingTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherPairingIsCheaper(long seed) {
        Random random = new Random(seed);
        int rows = random.nextInt(6);
        int columns = rows + random.nextInt(3);
        int[][] cost = new int[rows][columns];
        for (int[] ofRow : cost) {
            Arrays.setAll(ofRow, column -> random.nextInt(7) - 3);
        }

        int[] chosen = CheapestPairing.of(cost, columns);

        assertThat(chosen).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, rows).map(row -> cost[row][chosen[row]]).sum())
                .as("seed %d", seed)
                .isEqualTo(cheapest(cost, 0, new boolean[columns]));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void whatIsForbiddenIsNotPaired() {
        int[][] cost = {{0, CheapestPairing.FORBIDDEN}, {0, 5}};

        assertThat(CheapestPairing.of(cost, 2)).containsExactly(0, 1);
        assertThatThrownBy(
                        () ->
                                CheapestPairing.of(
                                        new int[][] {
                                            {0, CheapestPairing.FORBIDDEN}, {0, 1_000_000}
                                        },
                                        2))
                .isInstanceOf(IllegalStateException.class);
    }

    private static int cheapest(int[][] cost, int row, boolean[] taken) {
        if (row == cost.length) {
            return 0;
        }
        int cheapest = Integer.MAX_VALUE;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                cheapest = Math.min(cheapest, cost[row][column] + cheapest(cost, row + 1, taken));
                taken[column] = false;
            }
        }
        return cheapest;
    }
}

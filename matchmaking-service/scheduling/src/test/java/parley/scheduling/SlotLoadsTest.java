package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlotLoadsTest {

    /** Hall's condition, counted, against augmenting paths. */
    @ParameterizedTest
    @MethodSource("seeds")
    void interpretersSufficeWhereAMatchingServesAll(long seed) {
        IndexedProblem problem =
                new IndexedProblem(
                        RandomForum.seeded(seed)
                                .companies(9, 12)
                                .interpreters(6, 3)
                                .meetings(60)
                                .slots(2)
                                .problem());
        Random random = new Random(seed);
        SlotLoads loads = new SlotLoads(problem);
        InterpreterMatching matching = new InterpreterMatching(problem);
        int[][] demand = new int[problem.slots()][problem.needs()];
        boolean[] isIn = new boolean[problem.meetings()];

        for (int change = 0; change < 300; change++) {
            int meeting = random.nextInt(problem.meetings());
            int slot = meeting % problem.slots();
            int more = isIn[meeting] ? -1 : 1;
            isIn[meeting] = !isIn[meeting];
            loads.change(meeting, slot, more);
            if (problem.need(meeting) != IndexedProblem.NO_NEED) {
                demand[slot][problem.need(meeting)] += more;
            }

            assertThat(loads.interpretersSuffice(slot))
                    .as("seed %d, change %d", seed, change)
                    .isEqualTo(matching.suffices(slot, demand[slot]));
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }
}

package parley.benchmarks.b2bsp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.benchmarks.b2bsp.check.ScheduleCheck;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Schedule;

/** {@code -Dparley.b2bsp.seed} plays a failed run again. */
class ProofTest {

    private static final long SEED = Long.getLong("parley.b2bsp.seed", new Random().nextLong());
    private static final long PATIENCE = 60_000_000_000L;
    private static final int SMALL = 120;
    private static final int LARGER = 12;

    private final Random random = new Random(SEED);
    private final RandomInstances instances = new RandomInstances(random);

    @Test
    void everySmallInstanceEndsAsTryingAllSchedulesDoes() throws InterruptedException {
        int infeasible = 0;
        for (int round = 0; round < SMALL; round++) {
            Instance instance = instances.next(3 + random.nextInt(3), 2 + random.nextInt(4), 5);
            int fairness = random.nextInt(3);

            OptionalInt fewest = fewestOfAll(instance, fairness);
            Outcome outcome = prove(instance, fairness);

            infeasible += fewest.isEmpty() ? 1 : 0;
            assertThat(outcome.status())
                    .as("%s, fairness %d, seed %d", instance, fairness, SEED)
                    .isEqualTo(fewest.isEmpty() ? Status.INFEASIBLE : Status.OPTIMAL);
            assertThat(outcome.breaks())
                    .as("%s, fairness %d, seed %d", instance, fairness, SEED)
                    .isEqualTo(fewest);
            checkSchedule(instance, fairness, outcome);
        }
        assertThat(infeasible).as("of both kinds, seed %d", SEED).isBetween(1, SMALL - 1);
    }

    @Test
    void otherNumbersAndAMirroredDayMakeNoDifference() throws InterruptedException {
        for (int round = 0; round < LARGER; round++) {
            Instance instance = instances.next(8, 14, 9);

            Outcome outcome = prove(instance, 2);
            Outcome other = prove(RandomInstances.reversed(instances.relabelled(instance)), 2);

            assertThat(outcome.status())
                    .as("%s, seed %d", instance, SEED)
                    .isIn(Status.OPTIMAL, Status.INFEASIBLE)
                    .isEqualTo(other.status());
            assertThat(other.breaks())
                    .as("%s, seed %d", instance, SEED)
                    .isEqualTo(outcome.breaks());
            checkSchedule(instance, 2, outcome);
        }
    }

    private static Outcome prove(Instance instance, int fairness) throws InterruptedException {
        return Proof.of(instance, fairness, System.nanoTime() + PATIENCE, 1);
    }

    private static void checkSchedule(Instance instance, int fairness, Outcome outcome) {
        outcome.schedule()
                .ifPresent(
                        schedule -> {
                            assertThat(ScheduleCheck.violations(instance, schedule, fairness))
                                    .as("%s, fairness %d, seed %d", instance, fairness, SEED)
                                    .isEmpty();
                            assertThat(outcome.breaks())
                                    .hasValue(ScheduleCheck.breaks(instance, schedule));
                            assertThat(outcome.bound()).isEqualTo(outcome.breaks());
                        });
    }

    private static OptionalInt fewestOfAll(Instance instance, int fairness) {
        List<Integer> slots = new ArrayList<>(Collections.nCopies(instance.meetings().size(), 0));
        OptionalInt fewest = OptionalInt.empty();
        do {
            Schedule schedule = new Schedule(slots);
            if (ScheduleCheck.violations(instance, schedule, fairness).isEmpty()) {
                int breaks = ScheduleCheck.breaks(instance, schedule);
                fewest = OptionalInt.of(Math.min(breaks, fewest.orElse(breaks)));
            }
        } while (next(slots, instance.slots()));
        return fewest;
    }

    /** Counts on; false after the last one. */
    private static boolean next(List<Integer> slots, int bound) {
        for (int meeting = 0; meeting < slots.size(); meeting++) {
            if (slots.get(meeting) < bound - 1) {
                slots.set(meeting, slots.get(meeting) + 1);
                return true;
            }
            slots.set(meeting, 0);
        }
        return false;
    }
}

package parley.faults.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Targets TARGETS =
            new Targets(
                    List.of("registration", "session"),
                    List.of("registration-1", "registration-2"));

    @Test
    void theSameSeedGivesTheSameFaults() {
        assertThat(Schedule.of(7, 3, TARGETS)).isEqualTo(Schedule.of(7, 3, TARGETS));
    }

    @Test
    void anotherSeedGivesOtherFaults() {
        assertThat(Schedule.of(7, 1, TARGETS)).isNotEqualTo(Schedule.of(8, 1, TARGETS));
    }

    @Test
    void everyMinuteHasEveryKindWhateverTheSeed() {
        LongStream.range(0, 200)
                .forEach(
                        seed -> {
                            List<Fault> faults = Schedule.of(seed, 2, TARGETS);

                            for (int minute = 0; minute < 2; minute++) {
                                Duration from = Duration.ofMinutes(minute);
                                assertThat(faults)
                                        .filteredOn(fault -> isWithinAMinute(fault, from))
                                        .extracting(Fault::kind)
                                        .containsAll(Arrays.asList(FaultKind.values()));
                            }
                        });
    }

    @Test
    void faultsComeInTheOrderOfTheirTimes() {
        assertThat(Schedule.of(3, 2, TARGETS)).isSortedAccordingTo(Comparator.comparing(Fault::at));
    }

    @Test
    void nothingIsNewerThanTheLastDuplicatesReorderingAndPoison() {
        List<FaultKind> kinds = Schedule.of(3, 1, TARGETS).stream().map(Fault::kind).toList();

        assertThat(kinds).endsWith(FaultKind.DUPLICATES, FaultKind.REORDERED, FaultKind.POISONED);
    }

    private static boolean isWithinAMinute(Fault fault, Duration from) {
        return fault.at().compareTo(from) >= 0 && fault.at().compareTo(from.plusMinutes(1)) < 0;
    }
}

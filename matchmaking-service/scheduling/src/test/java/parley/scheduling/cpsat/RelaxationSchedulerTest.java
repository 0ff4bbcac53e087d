package parley.scheduling.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Certificate.Status;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.PohangForum;
import parley.scheduling.RandomForum;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.check.ScheduleCheck;

class RelaxationSchedulerTest {

    private static final Effort LITTLE = new Effort(0, 0, 300, 100_000);

    @ParameterizedTest
    @MethodSource("forums")
    void everyScheduleIsRightAndWithinItsBounds(RandomForum forum) {
        SchedulingProblem problem = forum.problem();

        Schedule schedule = new RelaxationScheduler(LITTLE).schedule(problem);

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
    }

    static Stream<RandomForum> forums() {
        return LongStream.range(0, 30)
                .mapToObj(
                        seed -> {
                            RandomForum forum =
                                    RandomForum.seeded(seed)
                                            .companies(15, 25)
                                            .interpreters(1 + (int) seed % 9, 2)
                                            .meetings(120)
                                            .slots(2 + (int) seed % 9)
                                            .rooms(1 + (int) seed % 14);
                            if (seed % 5 == 0) {
                                forum.wishes();
                            }
                            return (seed % 2 == 0 ? forum.rich() : forum)
                                    .precedences((int) seed % 3 * 30);
                        });
    }

    @ParameterizedTest
    @MethodSource("forums")
    void theBoundsHoldForTheBestThatIsKnown(RandomForum forum) {
        SchedulingProblem problem = forum.problem();

        Schedule schedule = new RelaxationScheduler(LITTLE).schedule(problem);
        Schedule other = new CpSatScheduler(new Effort(1, 0, 0, 0)).schedule(problem);

        assertThat(mustMeets(other)).isLessThanOrEqualTo(schedule.certificate().mustMeetsBound());
        if (mustMeets(other) == mustMeets(schedule)) {
            assertThat(other.assignments().size())
                    .isLessThanOrEqualTo(schedule.certificate().meetingsBound());
        }
    }

    @Test
    void aFullBipartiteForumIsPlacedWholeAlthoughEverySlotAndRoomIsUsed() {
        int side = 12;
        SchedulingProblem everybody = everybodyMeets(side);

        Schedule schedule = new RelaxationScheduler(LITTLE).schedule(everybody);

        assertThat(ScheduleCheck.faults(everybody, schedule)).isEmpty();
        assertThat(schedule.assignments()).hasSize(side * side);
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
    }

    private static SchedulingProblem everybodyMeets(int side) {
        List<CompanyAvailability> companies =
                Stream.of("S", "B")
                        .flatMap(
                                letter ->
                                        IntStream.range(0, side)
                                                .mapToObj(
                                                        i ->
                                                                new CompanyAvailability(
                                                                        letter + i,
                                                                        Set.of("ko"),
                                                                        Set.of())))
                        .toList();
        List<AcceptedMeeting> all =
                IntStream.range(0, side * side)
                        .mapToObj(i -> new AcceptedMeeting("B" + i / side, "S" + i % side, 2))
                        .toList();
        List<String> rooms = IntStream.range(0, side).mapToObj("V%02d"::formatted).toList();
        return new SchedulingProblem(side, rooms, companies, List.of(), all);
    }

    @Test
    void aMustMeetGoesBeforeAHeavierSet() {
        List<CompanyAvailability> companies =
                Stream.of("S1", "S2", "B1", "B2")
                        .map(name -> new CompanyAvailability(name, Set.of("ko"), Set.of()))
                        .toList();
        SchedulingProblem problem =
                new SchedulingProblem(
                        1,
                        List.of("V01", "V02"),
                        companies,
                        List.of(),
                        List.of(
                                new AcceptedMeeting("B1", "S1", 1).asMustMeet(),
                                new AcceptedMeeting("B1", "S2", 3),
                                new AcceptedMeeting("B2", "S1", 3)));

        Schedule large = new RelaxationScheduler(LITTLE).schedule(problem);
        Schedule exact = new CpSatScheduler(Effort.standard()).schedule(problem);

        assertThat(large.assignments()).singleElement().matches(one -> one.meeting().mustMeet());
        assertThat(exact.assignments()).isEqualTo(large.assignments());
        assertThat(ScheduleCheck.faults(problem, exact)).isEmpty();
    }

    @Test
    void thePohangForumHasAllItsMeetingsWithoutProofByCpSat() {
        SchedulingProblem pohang = PohangForum.problem();

        Schedule schedule = new RelaxationScheduler(LITTLE).schedule(pohang);

        assertThat(ScheduleCheck.faults(pohang, schedule)).isEmpty();
        assertThat(schedule.assignments()).hasSize(107);
    }

    private static long mustMeets(Schedule schedule) {
        return schedule.assignments().stream().filter(one -> one.meeting().mustMeet()).count();
    }
}

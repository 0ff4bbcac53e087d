package parley.scheduling.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.BruteForce;
import parley.scheduling.Certificate;
import parley.scheduling.Certificate.Status;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.Forum;
import parley.scheduling.PohangForum;
import parley.scheduling.Policy;
import parley.scheduling.Policy.Objective;
import parley.scheduling.RandomForum;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;
import parley.scheduling.check.ScheduleCheck;

class CpSatSchedulerTest {

    private static final Effort NONE_AT_ALL = new Effort(0, 0, 0, 0);
    private static final Effort LITTLE = new Effort(0.3, 0.3, 100, 100_000);
    private static final Effort ENOUGH_FOR_TINY = new Effort(5, 5, 500, 5_000);

    @Test
    void thePohangForumIsScheduledWithProof() {
        SchedulingProblem pohang = PohangForum.problem();

        Schedule schedule = new CpSatScheduler(Effort.standard()).schedule(pohang);

        assertThat(ScheduleCheck.faults(pohang, schedule)).isEmpty();
        assertThat(schedule.assignments()).hasSize(107);
        assertThat(schedule.prioritySum()).isEqualTo(221);
        assertThat(schedule.breaks()).isEqualTo(3);
        assertThat(schedule.mostBreaks()).isOne();
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
    }

    @Test
    void theOrderInWhichFactsArriveChangesNothing() {
        SchedulingProblem forum = RandomForum.seeded(11).companies(12, 15).meetings(60).problem();
        Random random = new Random(7);
        SchedulingProblem shuffled =
                new SchedulingProblem(
                        forum.days(),
                        shuffled(forum.rooms(), random),
                        shuffled(forum.companies(), random),
                        shuffled(forum.interpreters(), random),
                        shuffled(forum.meetings(), random));

        Schedule once = new CpSatScheduler(LITTLE).schedule(forum);
        Schedule again = new CpSatScheduler(LITTLE).schedule(shuffled);

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("tinyForums")
    void aTinyForumIsScheduledAsWellAsByTryingEverything(RandomForum forum) {
        SchedulingProblem problem = forum.problem();

        Schedule schedule = new CpSatScheduler(ENOUGH_FOR_TINY).schedule(problem);

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
        assertThat(BruteForce.isReachedBy(schedule, problem)).isTrue();
    }

    static Stream<RandomForum> tinyForums() {
        return Stream.concat(
                LongStream.range(0, 40).mapToObj(CpSatSchedulerTest::tiny),
                LongStream.range(100, 220)
                        .mapToObj(
                                seed -> {
                                    RandomForum forum = tiny(seed);
                                    if (seed < 160 || seed >= 210) {
                                        forum.rich();
                                    }
                                    if (seed >= 160 && seed < 190) {
                                        forum.precedences(3);
                                    }
                                    return seed < 190 ? forum : forum.wishes();
                                }));
    }

    private static RandomForum tiny(long seed) {
        return RandomForum.seeded(seed)
                .companies(3, 3)
                .interpreters(1 + (int) seed % 3, 2)
                .meetings(6)
                .slots(3 + (int) seed % 2)
                .rooms(1 + (int) seed % 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {200, 201, 202, 203, 204, 205, 206, 207, 208, 209})
    void anotherPolicyIsFollowedAsWell(long seed) {
        SchedulingProblem problem =
                tiny(seed)
                        .rich()
                        .wishes()
                        .problem()
                        .under(
                                Policy.startingWith(
                                        List.of(
                                                Objective.VALUE,
                                                Objective.MUST_MEETS,
                                                Objective.MEETINGS,
                                                Objective.WISHES,
                                                Objective.FAIRNESS,
                                                Objective.BREAKS,
                                                Objective.SHORTFALL)));

        Schedule schedule = new CpSatScheduler(ENOUGH_FOR_TINY).schedule(problem);

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
        assertThat(BruteForce.isReachedBy(schedule, problem)).isTrue();
    }

    @Test
    void aMeetingTakesASlotThatIsWishedForItOrItsCompany() {
        AcceptedMeeting plain = new AcceptedMeeting("B1", "S1", 2);
        AcceptedMeeting afternoon = new AcceptedMeeting("B2", "S2", 2).ratherIn(Set.of(2, 3));
        SchedulingProblem problem =
                new SchedulingProblem(
                        4,
                        List.of("V01", "V02"),
                        List.of(
                                new CompanyAvailability("S1", Set.of("ko"), Set.of())
                                        .ratherIn(Set.of(3)),
                                new CompanyAvailability("B1", Set.of("ko"), Set.of())
                                        .ratherIn(Set.of(1)),
                                new CompanyAvailability("S2", Set.of("ko"), Set.of(3)),
                                new CompanyAvailability("B2", Set.of("ko"), Set.of())),
                        List.of(),
                        List.of(plain, afternoon));

        Schedule schedule = new CpSatScheduler(Effort.standard()).schedule(problem);

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
        assertThat(schedule.assignments().get(0).slot()).isIn(1, 3);
        assertThat(schedule.assignments().get(1).slot()).isEqualTo(2);
        assertThat(schedule.missedWishes()).isOne();
        assertThat(schedule.certificate().missedWishesBound()).isOne();
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
    }

    /** R meets S1 in slot 2 or 3: S1 has two breaks, or S1 and R have one each. */
    @Test
    void twoBreaksAreSpreadOverTwoCompaniesIfTheyCanBe() {
        SchedulingProblem problem =
                Forum.withSlots(5)
                        .company("S1", "ko")
                        .company("P", "ko", 1, 2, 3, 4)
                        .company("Q", "ko", 0, 1, 2, 3)
                        .company("R", "ko")
                        .company("W", "ko", 0, 2, 3, 4)
                        .meeting("P", "S1")
                        .meeting("Q", "S1")
                        .meeting("R", "S1")
                        .meeting("R", "W")
                        .problem();

        Schedule schedule = new CpSatScheduler(new Effort(5, 5, 0, 0)).schedule(problem);

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
        assertThat(schedule.breaks()).isEqualTo(2);
        assertThat(schedule.mostBreaks()).isOne();
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311})
    void breaksAreSpreadAsEvenlyAsByTryingEverything(long seed) {
        SchedulingProblem problem =
                RandomForum.seeded(seed).companies(2, 4).meetings(5).slots(6).problem();

        Schedule schedule = new CpSatScheduler(ENOUGH_FOR_TINY).schedule(problem);

        assertThat(ScheduleCheck.faults(problem, schedule)).isEmpty();
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
        assertThat(BruteForce.isReachedBy(schedule, problem)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("forumsOfAllSizes")
    void aSchedulerThatMustStopEarlyIsStillRight(RandomForum forum) {
        SchedulingProblem problem = forum.problem();

        Schedule withNoEffort = new CpSatScheduler(NONE_AT_ALL).schedule(problem);
        Schedule withLittle = new CpSatScheduler(LITTLE).schedule(problem);

        assertThat(ScheduleCheck.faults(problem, withNoEffort)).isEmpty();
        assertThat(ScheduleCheck.faults(problem, withLittle)).isEmpty();
        assertThat(withLittle.assignments())
                .hasSizeGreaterThanOrEqualTo(withNoEffort.assignments().size());
    }

    static Stream<RandomForum> forumsOfAllSizes() {
        return Stream.of(
                RandomForum.seeded(1).companies(20, 30).interpreters(10, 1).meetings(90).rooms(8),
                RandomForum.seeded(2).companies(20, 30).interpreters(10, 9).meetings(90).rooms(20),
                RandomForum.seeded(3).companies(20, 30).interpreters(40, 6).meetings(120).rooms(1),
                RandomForum.seeded(4).companies(9, 9).interpreters(0, 0).meetings(40).rooms(5),
                RandomForum.seeded(5).companies(10, 300).interpreters(9, 2).meetings(310).slots(24),
                RandomForum.seeded(6).companies(60, 80).interpreters(18, 1).meetings(260).slots(12),
                RandomForum.seeded(10).companies(20, 30).meetings(110).slots(9).rooms(9).rich(),
                RandomForum.seeded(11).companies(30, 9).meetings(80).slots(7).rooms(6).rich(),
                RandomForum.seeded(12).companies(20, 30).meetings(90).slots(9).precedences(60),
                RandomForum.seeded(13).companies(20, 30).meetings(90).slots(9).wishes(),
                RandomForum.seeded(7).slots(1),
                RandomForum.seeded(8).slots(0),
                RandomForum.seeded(9).rooms(0));
    }

    @Test
    void aForumWithoutMeetingsHasAnEmptyScheduleThatIsOptimal() {
        SchedulingProblem nothing =
                new SchedulingProblem(12, List.of("V01"), List.of(), List.of(), List.of());

        Schedule schedule = new CpSatScheduler(Effort.standard()).schedule(nothing);

        assertThat(schedule)
                .isEqualTo(
                        new Schedule(
                                List.of(),
                                List.of(),
                                0,
                                0,
                                new Certificate(Status.OPTIMAL, 0, 0, 0)));
    }

    @Test
    void aSingleMeetingTakesTheFirstCommonSlot() {
        SchedulingProblem problem =
                new SchedulingProblem(
                        4,
                        List.of("V01"),
                        List.of(
                                new CompanyAvailability("S0001", Set.of("ko"), Set.of(0)),
                                new CompanyAvailability("B0001", Set.of("ko"), Set.of(1))),
                        List.of(),
                        List.of(new AcceptedMeeting("B0001", "S0001", 2)));

        Schedule schedule = new CpSatScheduler(Effort.standard()).schedule(problem);

        assertThat(schedule.assignments())
                .singleElement()
                .satisfies(assignment -> assertThat(assignment.slot()).isEqualTo(2));
        assertThat(schedule.certificate().status()).isEqualTo(Status.OPTIMAL);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

package parley.scheduling.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.InterpreterAvailability;
import parley.scheduling.LanguagePair;
import parley.scheduling.RandomForum;
import parley.scheduling.Schedule;
import parley.scheduling.SchedulingProblem;

class ConflictTest {

    private static final double ENOUGH = 5;

    @Test
    void oneBilingualInterpreterCannotServeTwoPairsInTheOnlySlot() {
        List<CompanyAvailability> companies =
                List.of(
                        company("S1", "ko"),
                        company("S2", "ko"),
                        company("S3", "ko"),
                        company("B1", "ru"),
                        company("B2", "ja"),
                        company("B3", "ko"));
        InterpreterAvailability both =
                new InterpreterAvailability(
                        "I1",
                        Set.of(new LanguagePair("ko", "ru"), new LanguagePair("ko", "ja")),
                        Set.of());
        SchedulingProblem problem =
                new SchedulingProblem(
                        1,
                        List.of("V1", "V2", "V3"),
                        companies,
                        List.of(both),
                        List.of(mustMeet("B1", "S1"), mustMeet("B2", "S2"), mustMeet("B3", "S3")));

        assertThat(Conflict.of(problem, ENOUGH))
                .contains(new Conflict(List.of(mustMeet("B1", "S1"), mustMeet("B2", "S2"))));
    }

    @Test
    void aMustMeetThatFitsNowhereIsAConflictByItself() {
        SchedulingProblem problem =
                new SchedulingProblem(
                        2,
                        List.of("V1"),
                        List.of(company("S1", "ko"), company("B1", "vi")),
                        List.of(),
                        List.of(mustMeet("B1", "S1")));

        assertThat(Conflict.of(problem, ENOUGH))
                .contains(new Conflict(List.of(mustMeet("B1", "S1"))));
    }

    @ParameterizedTest
    @MethodSource("forums")
    void aConflictIsThereExactlyWhereNotAllMustMeetsFitAndIsMinimal(RandomForum forum) {
        SchedulingProblem problem = forum.problem();
        List<AcceptedMeeting> mustMeets =
                problem.meetings().stream().filter(AcceptedMeeting::mustMeet).toList();

        var conflict = Conflict.of(problem, ENOUGH);

        assertThat(conflict.isEmpty()).isEqualTo(allFit(problem, mustMeets));
        conflict.ifPresent(
                found -> {
                    assertThat(allFit(problem, found.mustMeets())).isFalse();
                    for (AcceptedMeeting one : found.mustMeets()) {
                        List<AcceptedMeeting> without = new ArrayList<>(found.mustMeets());
                        without.remove(one);
                        assertThat(allFit(problem, without)).isTrue();
                    }
                });
    }

    static Stream<RandomForum> forums() {
        return LongStream.range(0, 25)
                .mapToObj(
                        seed ->
                                RandomForum.seeded(seed)
                                        .companies(4, 5)
                                        .interpreters(1, 2)
                                        .meetings(14)
                                        .slots(3)
                                        .rooms(3)
                                        .rich()
                                        .precedences(seed < 12 ? 0 : 6));
    }

    private static boolean allFit(SchedulingProblem problem, List<AcceptedMeeting> meetings) {
        Schedule schedule = new CpSatScheduler(Effort.standard()).schedule(problem.only(meetings));
        return schedule.assignments().size() == meetings.size();
    }

    private static CompanyAvailability company(String reference, String language) {
        return new CompanyAvailability(reference, Set.of(language), Set.of());
    }

    private static AcceptedMeeting mustMeet(String requester, String responder) {
        return new AcceptedMeeting(requester, responder, 2).asMustMeet();
    }
}

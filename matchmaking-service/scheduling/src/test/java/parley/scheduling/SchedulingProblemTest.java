package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchedulingProblemTest {

    @Test
    void aMeetingWithAnUnknownCompanyIsNoProblemToSolve() {
        Forum forum = Forum.withSlots(1).company("S1", "ko").meeting("B9", "S1");

        assertThatThrownBy(forum::problem).hasMessage("Unknown company in meeting B9 with S1");
    }

    @Test
    void theSameMeetingTwiceIsRefused() {
        Forum forum =
                Forum.withSlots(1)
                        .company("S1", "ko")
                        .company("B1", "ko")
                        .meeting("B1", "S1")
                        .meeting("B1", "S1");

        assertThatThrownBy(forum::problem).hasMessage("Twice the same meeting: B1 with S1");
    }

    @Test
    void aPrecedenceOfAMeetingThatIsNotWantedIsRefused() {
        SchedulingProblem problem = three();

        assertThatThrownBy(
                        () ->
                                problem.inOrder(
                                        List.of(
                                                new Precedence(
                                                        problem.meetings().getFirst(),
                                                        new AcceptedMeeting("B9", "S1", 2)))))
                .hasMessage("Unknown meeting in precedence B1 with S1 before B9 with S1");
    }

    @Test
    void precedencesInACircleAreRefusedByName() {
        SchedulingProblem problem = three();
        AcceptedMeeting first = problem.meetings().get(0);
        AcceptedMeeting second = problem.meetings().get(1);
        AcceptedMeeting third = problem.meetings().get(2);

        assertThatThrownBy(
                        () ->
                                problem.inOrder(
                                        List.of(
                                                new Precedence(first, second),
                                                new Precedence(second, third),
                                                new Precedence(third, second))))
                .hasMessage(
                        "Precedences in a circle: B2 with S1 before B3 with S1 before B2 with S1");
    }

    @Test
    void fewerMeetingsKeepThePrecedencesBetweenThem() {
        SchedulingProblem problem = three();
        List<AcceptedMeeting> all = problem.meetings();
        Precedence kept = new Precedence(all.get(0), all.get(1));

        SchedulingProblem fewer =
                problem.inOrder(List.of(kept, new Precedence(all.get(1), all.get(2))))
                        .only(all.subList(0, 2));

        assertThat(fewer.precedences()).containsExactly(kept);
    }

    private static SchedulingProblem three() {
        return Forum.withSlots(3)
                .company("S1", "ko")
                .company("B1", "ko")
                .company("B2", "ko")
                .company("B3", "ko")
                .meeting("B1", "S1")
                .meeting("B2", "S1")
                .meeting("B3", "S1")
                .problem();
    }

    @Test
    void aPairOfLanguagesHasNoDirection() {
        assertThat(new LanguagePair("ru", "ko")).isEqualTo(new LanguagePair("ko", "ru"));
    }

    @Test
    void aPairServesOnlySidesThatSpeakOneOfItsLanguagesEach() {
        InterpreterAvailability interpreter =
                new InterpreterAvailability("I1", Set.of(new LanguagePair("ko", "ru")), Set.of());

        assertThat(interpreter.interpretsBetween(Set.of("ru", "en"), Set.of("ko"))).isTrue();
        assertThat(interpreter.interpretsBetween(Set.of("ko", "ru"), Set.of("en"))).isFalse();
    }
}

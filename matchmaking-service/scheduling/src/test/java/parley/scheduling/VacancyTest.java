package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VacancyTest {

    @Test
    void whatHasNoPlaceIsOfferedEachSlotThatIsFreeForBothSidesAndARoom() {
        SchedulingProblem problem =
                Forum.withSlots(3)
                        .rooms(1)
                        .company("B1", "ko")
                        .company("B2", "ko", 1)
                        .company("S1", "ko")
                        .company("S2", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S1")
                        .meeting("B2", "S2")
                        .problem();
        Assignment standing = new Assignment(problem.meetings().getFirst(), 0, "V01", null);

        assertThat(Vacancy.of(problem, List.of(standing)))
                .containsExactly(
                        new Vacancy(problem.meetings().get(1), List.of(2)),
                        new Vacancy(problem.meetings().get(2), List.of(2)));
    }

    @Test
    void whatFitsNowhereIsNotOffered() {
        SchedulingProblem problem =
                Forum.withSlots(1)
                        .company("B1", "ko")
                        .company("B2", "ko")
                        .company("S1", "ko")
                        .meeting("B1", "S1")
                        .meeting("B2", "S1")
                        .problem();

        assertThat(
                        Vacancy.of(
                                problem,
                                List.of(
                                        new Assignment(
                                                problem.meetings().getFirst(), 0, "V01", null))))
                .isEmpty();
    }
}

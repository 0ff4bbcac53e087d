package parley.benchmarks.b2bsp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.benchmarks.b2bsp.encoding.ScheduleFormula;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Meeting;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Session;
import parley.benchmarks.b2bsp.solver.SatSolver.Strength;

class LadderTest {

    /** More than a ladder climbs one by one. */
    private static final int MANY = 12;

    private final Questions questions = new Questions();

    @Test
    void theFewestBreaksAreFoundFromBelowAndProven() {
        Problem problem = new Problem(star(2, List.of(1, 3)), 2);
        Standing standing = new Standing(problem);

        climb(problem, standing);

        assertThat(standing.outcome().status()).isEqualTo(Status.OPTIMAL);
        assertThat(standing.outcome().breaks()).hasValue(1);
        assertThat(standing.outcome().bound()).hasValue(1);
    }

    @Test
    void breaksBetweenAllOfManyMeetingsAreProven() {
        List<Integer> everyOther = IntStream.range(0, MANY).map(at -> 2 * at + 1).boxed().toList();
        Problem problem = new Problem(star(MANY, everyOther), MANY);
        Standing standing = new Standing(problem);

        climb(problem, standing);

        assertThat(standing.outcome().status()).isEqualTo(Status.OPTIMAL);
        assertThat(standing.outcome().bound()).hasValue(MANY - 1);
    }

    @Test
    void whereNoScheduleIsFairThereIsNone() {
        Problem problem = new Problem(star(2, List.of(1, 3)), 0);
        Standing standing = new Standing(problem);

        climb(problem, standing);

        assertThat(standing.outcome().status()).isEqualTo(Status.INFEASIBLE);
    }

    /** Not true, so that it shows. */
    @Test
    void whatIsExcludedElsewhereTheSolverIsTold() {
        Problem problem = new Problem(star(2, List.of()), 2);
        Standing standing = new Standing(problem);
        standing.exclude(0);

        climb(problem, standing);

        assertThat(standing.best().map(problem::breaks)).contains(1);
    }

    private void climb(Problem problem, Standing standing) {
        new Ladder(ScheduleFormula.withTotalizers(problem), standing, questions, 1)
                .climb(Strength.ALL, () -> !standing.isClosed());
    }

    /** One participant, who is away in some slots, meets others. */
    private static Instance star(int others, List<Integer> away) {
        List<SortedSet<Integer>> forbidden = new ArrayList<>(List.of(new TreeSet<>(away)));
        List<Meeting> meetings = new ArrayList<>();
        for (int other = 1; other <= others; other++) {
            forbidden.add(new TreeSet<>());
            meetings.add(new Meeting(0, other, Session.ANY, OptionalInt.empty(), new TreeSet<>()));
        }
        return new Instance("star", 2 * others, others, 1, forbidden, meetings);
    }
}

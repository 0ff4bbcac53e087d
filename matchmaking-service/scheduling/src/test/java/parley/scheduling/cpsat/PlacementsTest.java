package parley.scheduling.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.scheduling.IndexedProblem;
import parley.scheduling.Policy.Objective;
import parley.scheduling.RandomForum;
import parley.scheduling.Timetable;
import parley.scheduling.Watch;
import parley.scheduling.cpsat.Optimum.Sense;

class PlacementsTest {

    @BeforeAll
    static void loadTheSolver() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void limitsAndFlowAllowTheSameInterpreters(long seed) {
        IndexedProblem problem =
                new IndexedProblem(
                        RandomForum.seeded(seed)
                                .companies(15, 30)
                                .interpreters(7, 3)
                                .meetings(70)
                                .slots(5)
                                .rooms(15)
                                .problem());

        Timetable byLimits = most(new Placements(problem));
        Timetable byFlow = most(new Placements(problem, true));

        assertThat(byFlow.placed()).isEqualTo(byLimits.placed()).isLessThan(problem.placeable());
    }

    /** Throws if the timetable clashes, for it is checked when it is read. */
    private static Timetable most(Placements placements) {
        Timetable empty = new Timetable(placements.problem());
        return Optimum.of(
                        placements,
                        placements.sum(Objective.MEETINGS),
                        Sense.MAXIMISE,
                        empty,
                        20,
                        Watch.none())
                .timetable();
    }
}

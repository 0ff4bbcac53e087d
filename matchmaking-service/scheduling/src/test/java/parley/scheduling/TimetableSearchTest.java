package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableSearchTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSearchOnlyImprovesAndNeverClashes(long seed) {
        IndexedProblem problem = new IndexedProblem(crowded(seed).problem());
        Timetable start = new Timetable(problem);
        Completion.complete(start);

        Timetable found = TimetableSearch.improve(start, 100_000, seed);

        assertThat(found.isBetterThan(start)).isTrue();
        assertThat(clashFree(found)).usingRecursiveComparison().isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameSeedFindsTheSameTimetable(long seed) {
        IndexedProblem problem = new IndexedProblem(crowded(seed).problem());
        Timetable start = new Timetable(problem);
        Completion.complete(start);

        int[] once = slots(TimetableSearch.improve(start, 10_000, seed));
        int[] again = slots(TimetableSearch.improve(start, 10_000, seed));

        assertThat(again).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void theSearchKeepsTheOrderOfPrecedences(long seed) {
        IndexedProblem problem = new IndexedProblem(crowded(seed).precedences(20).problem());

        Timetable found = TimetableSearch.improve(new Timetable(problem), 100_000, seed);

        assertThat(found.placed()).isPositive();
        assertThat(clashFree(found)).usingRecursiveComparison().isEqualTo(found);
        for (Precedence one : problem.problem().precedences()) {
            int earlier = slotOf(one.earlier(), found);
            int later = slotOf(one.later(), found);
            assertThat(earlier < later || earlier == Timetable.NONE || later == Timetable.NONE)
                    .as("%s in slots %d and %d", one, earlier, later)
                    .isTrue();
        }
    }

    private static int slotOf(AcceptedMeeting meeting, Timetable timetable) {
        return timetable.slotOf(timetable.problem().problem().meetings().indexOf(meeting));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void anEmptyTimetableIsFilledBySearchAlone(long seed) {
        IndexedProblem problem = new IndexedProblem(crowded(seed).problem());
        Timetable greedy = new Timetable(problem);
        Completion.complete(greedy);

        Timetable found = TimetableSearch.improve(new Timetable(problem), 100_000, seed);

        assertThat(found.placed()).isGreaterThanOrEqualTo(greedy.placed() - 2);
    }

    private static RandomForum crowded(long seed) {
        return RandomForum.seeded(seed).companies(10, 14).interpreters(5, 2).meetings(45).rooms(3);
    }

    /** Places everything anew, with all checks. */
    private static Timetable clashFree(Timetable timetable) {
        return Timetable.of(timetable.problem(), slots(timetable));
    }

    private static int[] slots(Timetable timetable) {
        return IntStream.range(0, timetable.problem().meetings()).map(timetable::slotOf).toArray();
    }
}

package parley.benchmarks.b2bsp.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Meeting;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Session;

class DayMovesTest {

    private static final int SLOTS = 6;

    private final Strain strain = new Strain(new Roster(problem()));

    @Test
    void aBlockMovesWithoutStrainByItsEnds() {
        DayMoves moves = new DayMoves(0b001110, SLOTS, strain);

        assertThat(IntStream.range(0, moves.upTo(0)).mapToObj(index -> told(moves.move(index))))
                .containsExactlyInAnyOrder("1 to 4", "3 to 0");
    }

    @Test
    void whatClosesABreakComesFirst() {
        DayMoves moves = new DayMoves(0b010110, SLOTS, strain);

        assertThat(moves.upTo(-1)).isEqualTo(3);
        assertThat(IntStream.range(0, 3).mapToObj(index -> told(moves.move(index))))
                .containsExactlyInAnyOrder("1 to 3", "4 to 3", "4 to 0");
    }

    @Test
    void allPairsAreThereInTheEnd() {
        DayMoves moves = new DayMoves(0b010110, SLOTS, strain);

        assertThat(moves.upTo(Integer.MAX_VALUE)).isEqualTo(3 * 3);
    }

    @Test
    void aFullTableOfDaysForgetsAndGoesOn() {
        MovesByDay table = new MovesByDay(SLOTS, strain);
        DayMoves first = table.of(0b001110);
        assertThat(table.of(0b001110)).isSameAs(first);

        IntStream.range(0, 1 << 17).forEach(day -> table.of((long) day << SLOTS | 0b000111));

        assertThat(table.of(0b001110).upTo(0)).isEqualTo(2);
    }

    private static String told(int move) {
        return DayMoves.from(move) + " to " + DayMoves.to(move);
    }

    private static Problem problem() {
        Meeting meeting = new Meeting(0, 1, Session.ANY, OptionalInt.empty(), new TreeSet<>());
        return new Problem(
                new Instance(
                        "one",
                        SLOTS,
                        3,
                        1,
                        List.of(new TreeSet<>(), new TreeSet<>()),
                        List.of(meeting)),
                2);
    }
}

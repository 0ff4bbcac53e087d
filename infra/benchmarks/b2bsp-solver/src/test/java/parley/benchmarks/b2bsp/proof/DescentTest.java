package parley.benchmarks.b2bsp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Meeting;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;
import parley.benchmarks.b2bsp.instance.Session;

class DescentTest {

    private static final int SLOTS = 8;

    @Test
    void aScheduleFullOfBreaksIsLedToOneWithout() {
        Problem problem = new Problem(everyOtherSlot(), SLOTS);
        Schedule start = new Schedule(List.of(0, 2, 4, 6));
        Standing standing = new Standing(problem);
        Descent descent =
                new Descent(
                        problem,
                        new Attempts(problem, standing),
                        standing::offer,
                        1,
                        () -> standing.best().isPresent() && standing.breaks() == 0,
                        () -> Duration.ofMinutes(1));

        descent.from(start);

        assertThat(standing.best().map(problem::breaks)).contains(0);
    }

    /** One participant meets four others. */
    private static Instance everyOtherSlot() {
        List<SortedSet<Integer>> forbidden = new ArrayList<>(List.of(new TreeSet<>()));
        List<Meeting> meetings = new ArrayList<>();
        for (int other = 1; other <= 4; other++) {
            forbidden.add(new TreeSet<>());
            meetings.add(new Meeting(0, other, Session.ANY, OptionalInt.empty(), new TreeSet<>()));
        }
        return new Instance("star", SLOTS, 4, 1, forbidden, meetings);
    }
}

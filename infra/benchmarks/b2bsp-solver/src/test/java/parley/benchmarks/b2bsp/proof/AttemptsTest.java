package parley.benchmarks.b2bsp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Meeting;
import parley.benchmarks.b2bsp.instance.Problem;
import parley.benchmarks.b2bsp.instance.Schedule;
import parley.benchmarks.b2bsp.instance.Session;

/** Of three participants, one has two meetings and slot 1 forbidden, so that it has a break. */
class AttemptsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Problem problem = new Problem(withABreak(), 2);
    private final Standing standing = new Standing(problem);
    private final Attempts attempts = new Attempts(problem, standing);

    @BeforeAll
    static void load() {
        CpSat.load();
    }

    @Test
    void minimisingFindsTheFewestBreaksAndProvesThem() {
        attempts.minimise(1, PATIENCE);

        assertThat(standing.outcome().status()).isEqualTo(Status.OPTIMAL);
        assertThat(standing.breaks()).isEqualTo(1);
        assertThat(standing.bound()).isEqualTo(1);
    }

    @Test
    void aPartWithoutTheScheduleExcludesNothing() {
        Attempts.Look look = look(new long[] {0b001, 0b001});

        assertThat(look.found()).isEmpty();
        assertThat(standing.bound()).isZero();
        assertThat(standing.isClosed()).isFalse();
    }

    @Test
    void aScheduleOfAPartIsOneOfTheWhole() {
        Attempts.Look look = look(new long[] {0b001, 0b100});

        assertThat(look.found()).contains(new Schedule(List.of(0, 2)));
        assertThat(standing.best()).isEqualTo(look.found());
    }

    private Attempts.Look look(long[] slots) {
        return attempts.within(problem.within(slots), 1, 1, 1, PATIENCE);
    }

    private static Instance withABreak() {
        SortedSet<Integer> middle = new TreeSet<>(List.of(1));
        return new Instance(
                "break",
                3,
                1,
                1,
                List.of(middle, new TreeSet<>(), new TreeSet<>()),
                List.of(meeting(0, 1), meeting(0, 2)));
    }

    private static Meeting meeting(int one, int other) {
        return new Meeting(one, other, Session.ANY, OptionalInt.empty(), new TreeSet<>());
    }
}

package parley.benchmarks.b2bsp.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parley.benchmarks.b2bsp.instance.Instance;
import parley.benchmarks.b2bsp.instance.Meeting;
import parley.benchmarks.b2bsp.instance.Schedule;
import parley.benchmarks.b2bsp.instance.Session;

class ScheduleCheckTest {

    /** A day of six slots, three of them in the morning; participant 2 is away in the last. */
    private static final Instance INSTANCE =
            new Instance(
                    "by hand",
                    6,
                    3,
                    2,
                    List.of(set(), set(), set(5), set()),
                    List.of(
                            meeting(0, 1, Session.MORNING, OptionalInt.empty()),
                            meeting(0, 2, Session.AFTERNOON, OptionalInt.empty()),
                            meeting(0, 3, Session.ANY, OptionalInt.of(2), 0),
                            meeting(1, 2, Session.ANY, OptionalInt.empty())));

    @Test
    void aScheduleThatKeepsAllHasNoViolation() {
        assertThat(violations(1, 3, 2, 0)).isEmpty();
    }

    @Test
    void eachViolationIsTold() {
        assertThat(violations(4, 3, 2, 0)).anyMatch(words -> words.contains("the morning"));
        assertThat(violations(1, 0, 2, 3)).anyMatch(words -> words.contains("the afternoon"));
        assertThat(violations(1, 3, 4, 0)).anyMatch(words -> words.contains("fixed slot"));
        assertThat(violations(1, 5, 2, 0)).anyMatch(words -> words.contains("forbidden"));
        assertThat(violations(2, 3, 2, 0)).anyMatch(words -> words.contains("not after meeting 1"));
        assertThat(violations(1, 3, 2, 1)).anyMatch(words -> words.contains("two meetings"));
        assertThat(violations(1, 3, 2, 6)).anyMatch(words -> words.contains("outside the day"));
        assertThat(violations(2, 2, 2, 2)).anyMatch(words -> words.contains("slot 3 has 4"));
        assertThat(violations(1, 3, 2)).anyMatch(words -> words.contains("a slot is needed"));
    }

    @Test
    void aGroupOfIdleSlotsBetweenMeetingsIsOneBreak() {
        assertThat(ScheduleCheck.breaks(INSTANCE, Schedule.of(0, 3, 2, 5))).isEqualTo(1 + 1 + 1);
        assertThat(ScheduleCheck.breaks(INSTANCE, Schedule.of(1, 3, 2, 0))).isEqualTo(1);
    }

    @Test
    void whoHasMoreBreaksThanAllowedIsNamed() {
        assertThat(ScheduleCheck.violations(INSTANCE, Schedule.of(0, 4, 2, 1), 1))
                .anyMatch(words -> words.contains("participant 1 has 2 breaks, another 0"));
    }

    private static List<String> violations(int... slots) {
        return ScheduleCheck.violations(INSTANCE, Schedule.of(slots), 2);
    }

    private static Meeting meeting(
            int one, int other, Session session, OptionalInt fixed, int... before) {
        return new Meeting(
                one, other, session, fixed, new TreeSet<>(Arrays.stream(before).boxed().toList()));
    }

    private static SortedSet<Integer> set(int... slots) {
        return new TreeSet<>(Arrays.stream(slots).boxed().toList());
    }
}

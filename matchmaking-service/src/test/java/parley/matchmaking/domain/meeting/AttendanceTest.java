package parley.matchmaking.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.meeting.Attendance.Stay;

class AttendanceTest {

    private static final Instant NINE = Instant.parse("2020-10-30T00:00:00Z");

    @Test
    void joinsAndLeavesGiveTheSameStaysInWhicheverOrderAndHoweverOftenTheyCome() {
        List<UnaryOperator<Attendance>> heard =
                List.of(joined(0), left(10), joined(12), joined(14), left(30));

        for (List<UnaryOperator<Attendance>> order : permutations(heard)) {
            Attendance attendance = Attendance.NONE;
            for (UnaryOperator<Attendance> one : order) {
                attendance = one.apply(one.apply(attendance));
            }
            assertThat(attendance.stays())
                    .containsExactly(
                            new Stay(minute(0), minute(10)), new Stay(minute(12), minute(30)));
        }
    }

    @Test
    void whoHasNotLeftIsStillThere() {
        assertThat(joined(3).apply(Attendance.NONE).stays())
                .containsExactly(new Stay(minute(3), null));
    }

    @Test
    void aLeaveWithoutAJoinIsNoStay() {
        assertThat(left(3).apply(Attendance.NONE).stays()).isEmpty();
    }

    @Test
    void whoLeavesAndJoinsInTheSameMomentIsThereAgain() {
        Attendance attendance = left(5).apply(joined(5).apply(joined(0).apply(Attendance.NONE)));

        assertThat(attendance.stays())
                .containsExactly(new Stay(minute(0), minute(5)), new Stay(minute(5), null));
    }

    private static UnaryOperator<Attendance> joined(int minute) {
        return attendance -> attendance.with(Movement.JOINED, minute(minute));
    }

    private static UnaryOperator<Attendance> left(int minute) {
        return attendance -> attendance.with(Movement.LEFT, minute(minute));
    }

    private static Instant minute(int minute) {
        return NINE.plusSeconds(60L * minute);
    }

    private static <T> List<List<T>> permutations(List<T> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            List<T> rest = new ArrayList<>(of);
            T first = rest.remove(i);
            for (List<T> tail : permutations(rest)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }
}

package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompanyDaysTest {

    private static final Pattern BREAK = Pattern.compile("(?<=x)\\.+(?=x)");

    @Test
    void aNightIsNoBreak() {
        CompanyDays days = new CompanyDays(new Days(List.of(3, 3)), 1);

        days.set(0, 0, 7);
        days.set(0, 5, 8);

        assertThat(days.breaks(0)).isZero();
        assertThat(days.idle(0)).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void breaksAndIdleSlotsAreThoseThatCanBeSeen(long seed) {
        Random random = new Random(seed);
        Days lengths = new Days(List.of(1 + random.nextInt(150), 1 + random.nextInt(70)));
        CompanyDays days = new CompanyDays(lengths, 3);
        char[] seen = ".".repeat(lengths.slots()).toCharArray();

        for (int change = 0; change < 400; change++) {
            int slot = random.nextInt(seen.length);
            seen[slot] = random.nextInt(3) == 0 ? 'x' : '.';
            days.set(1, slot, seen[slot] == 'x' ? 5 : Timetable.NONE);
        }

        String all = new String(seen);
        int night = lengths.lengths().getFirst();
        List<String> breaks =
                List.of(all.substring(0, night), all.substring(night)).stream()
                        .flatMap(day -> BREAK.matcher(day).results())
                        .map(found -> found.group())
                        .toList();
        assertThat(days.breaks(1)).as("seed %d", seed).isEqualTo(breaks.size());
        assertThat(days.idle(1)).isEqualTo(breaks.stream().mapToInt(String::length).sum());
        assertThat(days.number(1)).isEqualTo((int) all.chars().filter(c -> c == 'x').count());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }
}

package parley.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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
        char[][] seen = new char[3][lengths.slots()];
        Stream.of(seen).forEach(calendar -> Arrays.fill(calendar, '.'));

        for (int change = 0; change < 900; change++) {
            int company = random.nextInt(3);
            int slot = random.nextInt(lengths.slots());
            seen[company][slot] = random.nextInt(3) == 0 ? 'x' : '.';
            days.set(company, slot, seen[company][slot] == 'x' ? 5 : Timetable.NONE);
        }

        int all = 0;
        int most = 0;
        for (int company = 0; company < 3; company++) {
            String calendar = new String(seen[company]);
            int night = lengths.lengths().getFirst();
            List<String> breaks =
                    List.of(calendar.substring(0, night), calendar.substring(night)).stream()
                            .flatMap(day -> BREAK.matcher(day).results())
                            .map(found -> found.group())
                            .toList();
            assertThat(days.breaks(company)).as("seed %d", seed).isEqualTo(breaks.size());
            assertThat(days.idle(company))
                    .isEqualTo(breaks.stream().mapToInt(String::length).sum());
            assertThat(days.number(company))
                    .isEqualTo((int) calendar.chars().filter(c -> c == 'x').count());
            all += breaks.size();
            most = Math.max(most, breaks.size());
        }
        assertThat(days.breaks()).isEqualTo(all);
        assertThat(days.mostBreaks()).isEqualTo(most);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }
}

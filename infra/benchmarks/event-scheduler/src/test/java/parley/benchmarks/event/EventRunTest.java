package parley.benchmarks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.scheduling.SchedulingProblem;

class EventRunTest {

    private static final Size SMALL = new Size(40, 40, 400, 20, 15, 6);

    @TempDir private Path empty;

    @Test
    void theSameSeedGeneratesTheSameEvent() {
        assertThat(EventGenerator.event(SMALL, 5)).isEqualTo(EventGenerator.event(SMALL, 5));
        assertThat(EventGenerator.event(SMALL, 6)).isNotEqualTo(EventGenerator.event(SMALL, 5));
    }

    @Test
    void aGeneratedEventIsScheduledWithoutFaults() {
        SchedulingProblem event = EventGenerator.event(SMALL, 5);

        Report report = EventRun.of(event, 5, 0.5);

        assertThat(report.faults()).isEmpty();
        assertThat(report.meetings()).isPositive().isLessThanOrEqualTo(report.meetingsBound());
        assertThat(report.cancellationP95Milliseconds()).isNotNegative();
        assertThat(report.replanMillis())
                .satisfies(
                        millis -> {
                            assertThat(millis.mostMoves0().p50()).isPositive();
                            assertThat(millis.mostMoves10().p95()).isPositive();
                        });
    }

    @Test
    void anEventWithWishesAndPrecedencesIsScheduledWithoutFaults() {
        SchedulingProblem event =
                Requests.withWishes(
                        Requests.withPrecedences(EventGenerator.event(SMALL, 5), 60, 5), 5);

        Report report = EventRun.of(event, 5, 0.5);

        assertThat(event.precedences()).isNotEmpty();
        assertThat(report.faults()).isEmpty();
        assertThat(report.missedWishes()).isGreaterThanOrEqualTo(report.missedWishesBound());
    }

    @Test
    void aZoneIsOpenInItsOwnDaytime() {
        assertThat(Zone.SEOUL.closed(Zone.SLOTS_OF_A_DAY)).isEmpty();
        assertThat(Zone.BERLIN.closed(Zone.SLOTS_OF_A_DAY)).isEqualTo(Set.of(0, 1, 2, 3, 4, 5));
        assertThat(Zone.LOS_ANGELES.closed(Zone.SLOTS_OF_A_DAY)).isEqualTo(Set.of(6, 7, 8, 9));
    }

    @Test
    void theForumThatComesWithParleyIsProven() {
        Report report = ForumRun.of(ForumFiles.read(Path.of("../../local/forums/pohang-2020")));

        assertThat(report.meetings()).isEqualTo(report.meetingsBound()).isEqualTo(107);
        assertThat(report.breaks()).isEqualTo(report.breaksBound()).isEqualTo(3);
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void aDirectoryThatIsNoForumIsNamed() {
        assertThatThrownBy(() -> ForumFiles.read(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("consultation.json")
                .hasMessageContaining(empty.toString());
    }

    @Test
    void moreThanHalfOfAllPairsCantBeWanted() {
        assertThatThrownBy(() -> new Size(10, 10, 51, 5, 5, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--wanted 51");
    }
}

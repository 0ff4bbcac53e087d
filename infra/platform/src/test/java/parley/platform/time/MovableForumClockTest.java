package parley.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import parley.platform.sample.HandClock;

class MovableForumClockTest {

    private static final Instant TODAY = Instant.parse("2026-11-23T03:00:00Z");
    private static final Instant FORUM_DAY = Instant.parse("2020-10-30T01:00:00Z");
    private static final Duration REFRESH = Duration.ofSeconds(1);

    private final HandClock system = new HandClock(TODAY);
    private final ClockOffsets offsets = new RememberedOffset();
    private final MovableForumClock clock = new MovableForumClock(system, offsets, REFRESH);

    @Test
    void untilItIsMovedItIsSystemTime() {
        assertThat(clock.now()).isEqualTo(TODAY);
    }

    @Test
    void onceMovedItGoesOnAtTheSpeedOfSystemTime() {
        clock.move(FORUM_DAY);

        system.advance(Duration.ofHours(2));

        assertThat(clock.now()).isEqualTo(FORUM_DAY.plus(Duration.ofHours(2)));
    }

    @Test
    void itMovesBackAsWellAsForwards() {
        clock.move(FORUM_DAY);
        clock.move(FORUM_DAY.minus(Duration.ofDays(1)));

        assertThat(clock.now()).isEqualTo(FORUM_DAY.minus(Duration.ofDays(1)));
    }

    @Test
    void anotherInstanceFollowsWithinTheRefreshTime() {
        MovableForumClock other = new MovableForumClock(system, offsets, REFRESH);
        other.now();
        clock.move(FORUM_DAY);

        system.advance(REFRESH);

        assertThat(other.now()).isEqualTo(FORUM_DAY.plus(REFRESH));
    }

    private static final class RememberedOffset implements ClockOffsets {

        private Duration offset = Duration.ZERO;

        @Override
        public Duration read() {
            return offset;
        }

        @Override
        public void write(Duration changed) {
            offset = changed;
        }
    }
}

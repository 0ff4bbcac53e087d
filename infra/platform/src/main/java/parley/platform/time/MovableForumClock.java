package parley.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** System time plus an offset that outlives the process and is shared by all instances. */
final class MovableForumClock implements ForumClock {

    private final Clock clock;
    private final ClockOffsets offsets;
    private final Duration refresh;
    private volatile Known known = new Known(Duration.ZERO, Instant.MIN);

    private record Known(Duration offset, Instant until) {}

    MovableForumClock(Clock clock, ClockOffsets offsets, Duration refresh) {
        this.clock = clock;
        this.offsets = offsets;
        this.refresh = refresh;
    }

    @Override
    public Instant now() {
        Instant systemTime = clock.instant();
        Known offset = known;
        if (!systemTime.isBefore(offset.until())) {
            offset = new Known(offsets.read(), systemTime.plus(refresh));
            known = offset;
        }
        return systemTime.plus(offset.offset());
    }

    /** From now on forum time is {@code now} and goes on at the speed of system time. */
    void move(Instant now) {
        Instant systemTime = clock.instant();
        Duration offset = Duration.between(systemTime, now);
        offsets.write(offset);
        known = new Known(offset, systemTime.plus(refresh));
    }
}

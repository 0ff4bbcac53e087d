package parley.platform.lease;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Both kinds of time, moved by hand; the wall clock can jump by itself. */
public final class HandTime implements MonotonicClock {

    public static final Instant START = Instant.parse("2020-10-30T01:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong jump = new AtomicLong();

    @Override
    public long nanos() {
        return nanos.get();
    }

    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** The wall clock is set; nothing else changes. */
    public void jump(Duration time) {
        jump.addAndGet(time.toNanos());
    }

    public Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return START.plusNanos(nanos.get()).plusNanos(jump.get());
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}

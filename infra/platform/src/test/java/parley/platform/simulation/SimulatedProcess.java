package parley.platform.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import parley.platform.lease.MonotonicClock;
import parley.platform.lease.Pause;

/**
 * One life of a replica: its threads, its clocks, its connections. It ends in a crash, and what it
 * had in memory ends with it.
 */
public final class SimulatedProcess {

    private static final Instant START = Instant.parse("2020-10-30T01:00:00Z");

    /** Far more than any process needs: one that turns in circles is stuck. */
    private static final int MOST_CALLS = 20_000;

    private final String name;
    private final Scheduler scheduler;
    private final Weather weather;
    private final long begun;
    private boolean alive = true;
    private int calls;
    private long pausedUntil;
    private long jumped;

    SimulatedProcess(String name, Scheduler scheduler, Weather weather) {
        this.name = name;
        this.scheduler = scheduler;
        this.weather = weather;
        this.begun = scheduler.now();
    }

    public String name() {
        return name;
    }

    /** A call to something outside the process: before and after it, anything may happen. */
    public <T> T call(Supplier<String> what, Supplier<T> work) {
        if (++calls > MOST_CALLS) {
            alive = false;
            Strand.end();
        }
        weather.before(this, what);
        T result = work.get();
        weather.after(this, what);
        return result;
    }

    public ThreadFactory threads() {
        return work -> Strand.of(scheduler, this, work);
    }

    public Executor executor() {
        return work -> Strand.of(scheduler, this, work).start();
    }

    public Pause pause() {
        return time -> scheduler.running().sleep(time.toNanos());
    }

    /** Its zero is this process's, as in life. */
    public MonotonicClock monotonic() {
        return () -> scheduler.now() - begun;
    }

    /** Also says wrong things after somebody has set it. */
    public Clock wall() {
        return new Clock() {
            @Override
            public Instant instant() {
                return START.plusNanos(scheduler.now() + jumped);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** As {@link #wall()}, as nanoseconds: what a lease must not be measured with. */
    public MonotonicClock wallAsMonotonic() {
        return () -> scheduler.now() - begun + jumped;
    }

    boolean alive() {
        return alive;
    }

    long pausedUntil() {
        return pausedUntil;
    }

    void crash() {
        alive = false;
    }

    void pause(Duration time) {
        pausedUntil = scheduler.now() + time.toNanos();
    }

    void setClock(Duration by) {
        jumped += by.toNanos();
    }
}

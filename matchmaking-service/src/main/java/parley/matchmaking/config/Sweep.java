package parley.matchmaking.config;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Finds, again and again, what a crash left undone. */
final class Sweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final List<Runnable> sweeps;
    private final Duration interval;
    private @Nullable ScheduledExecutorService thread;

    Sweep(List<Runnable> sweeps, Duration interval) {
        this.sweeps = List.copyOf(sweeps);
        this.interval = interval;
    }

    /** Also after a stop. */
    @Override
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("sweep").daemon().factory());
        sweeps.forEach(sweep -> schedule(sweep, started));
        thread = started;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void schedule(Runnable sweep, ScheduledExecutorService on) {
        var _ =
                on.scheduleWithFixedDelay(
                        () -> survive(sweep),
                        interval.toMillis(),
                        interval.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** A thread's edge: the next round tries again. */
    private void survive(Runnable sweep) {
        try {
            sweep.run();
        } catch (RuntimeException failed) {
            LOG.atWarn().setCause(failed).log("A sweep failed; the next one tries again");
        }
    }
}

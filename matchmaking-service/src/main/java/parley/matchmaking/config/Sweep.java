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

/** Finds, again and again, what a crash left undone or what time has brought. Can be started anew. */
final class Sweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final List<Runnable> sweeps;
    private final Duration interval;
    private volatile @Nullable ScheduledExecutorService thread;

    Sweep(List<Runnable> sweeps, Duration interval) {
        this.sweeps = List.copyOf(sweeps);
        this.interval = interval;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("sweep").daemon().factory());
        thread = started;
        sweeps.forEach(sweep -> schedule(sweep, started));
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = thread;
        if (started != null) {
            started.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
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

package parley.matchmaking.config;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Finds, again and again, what a crash left undone. */
final class Sweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("sweep").daemon().factory());
    private final List<Runnable> sweeps;
    private final Duration interval;
    private volatile boolean running;

    Sweep(List<Runnable> sweeps, Duration interval) {
        this.sweeps = List.copyOf(sweeps);
        this.interval = interval;
    }

    @Override
    public void start() {
        running = true;
        sweeps.forEach(this::schedule);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void schedule(Runnable sweep) {
        var _ =
                thread.scheduleWithFixedDelay(
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

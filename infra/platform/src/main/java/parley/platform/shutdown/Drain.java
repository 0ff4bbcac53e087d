package parley.platform.shutdown;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The first thing that a stopping service does. Readiness is down already when its turn comes; it
 * lets everything else go on until routers have noticed. Only then do bindings stop, requests in
 * progress end, the inbox and at last the relay come to rest.
 */
final class Drain implements SmartLifecycle {

    /** Before the bindings and the web server, which stop in the phases below. */
    static final int PHASE = Integer.MAX_VALUE;

    private static final Logger log = LoggerFactory.getLogger(Drain.class);

    private final Duration length;
    private final Executor afterwards;
    private volatile boolean running;
    private volatile boolean draining;

    Drain(Duration length) {
        this(length, CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * Drains for this long.
     *
     * @param afterwards runs what it is given when the time is over
     */
    Drain(Duration length, Executor afterwards) {
        this.length = length;
        this.afterwards = afterwards;
    }

    /** From the start of the stop on. */
    boolean isDraining() {
        return draining;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop(Runnable done) {
        draining = true;
        if (length.isZero()) {
            stopped(done);
        } else {
            log.atInfo().addKeyValue("drain", length).log("Stopping: not ready, still serving");
            afterwards.execute(() -> stopped(done));
        }
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    private void stopped(Runnable done) {
        running = false;
        done.run();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

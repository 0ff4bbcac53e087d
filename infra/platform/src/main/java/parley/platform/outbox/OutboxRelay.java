package parley.platform.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import parley.platform.lease.Pause;
import parley.platform.outbox.AggregatePublisher.Turn;
import parley.platform.outbox.RelayQueue.Job;
import parley.platform.outbox.RelayQueue.Leased;
import parley.platform.outbox.RelayQueue.ToLease;

/**
 * Moves events from the outboxes to the broker. Two threads that mostly sleep: one takes what the
 * fast path hands over, one scans for what that missed (a full queue, a crash, a failure). Each
 * aggregate's turn runs in a virtual thread of its own, at most {@code max-in-flight} at a time; so
 * the broker's client batches records of many aggregates, and a slow one holds up only itself.
 */
final class OutboxRelay implements SmartLifecycle {

    /** Starts before and stops after the web server and the bindings. */
    static final int PHASE = 1000;

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final AggregatePublisher publisher;
    private final OutboxSettings settings;
    private final ThreadFactory threads;
    private final Pause pause;
    private final OutboxScan scan;
    private final OutboxMetrics metrics;
    private final RelayQueue queue;
    private final Semaphore slots;
    private final List<OutboxStore> stores = new CopyOnWriteArrayList<>();
    private final Map<OutboxRef, Progress> inFlight = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread dispatcher;
    private @Nullable Thread scanner;

    OutboxRelay(
            AggregatePublisher publisher,
            OutboxSettings settings,
            ThreadFactory threads,
            Pause pause,
            Clock clock,
            OutboxMetrics metrics) {
        this.publisher = publisher;
        this.settings = settings;
        this.threads = threads;
        this.pause = pause;
        this.scan = new OutboxScan(publisher, settings, clock, metrics);
        this.metrics = metrics;
        this.queue = new RelayQueue(settings.queue());
        this.slots = new Semaphore(settings.maxInFlight());
    }

    /** From now on this store is scanned; the signal is its fast path. */
    OutboxSignal relay(OutboxStore store) {
        stores.add(store);
        return new FastPath(store, this, publisher);
    }

    /** One pass over all stores. */
    void scan() {
        scan.pass(stores, this::offer);
    }

    @Override
    public void start() {
        running = true;
        dispatcher = start("outbox-dispatcher", this::dispatch);
        scanner = start("outbox-scanner", this::scanRegularly);
    }

    /**
     * Waits for the turns in progress. What is still unacknowledged then stays stored and leased;
     * another replica, or this one after its start, sends it again.
     */
    @Override
    public void stop() {
        running = false;
        interrupt(scanner);
        interrupt(dispatcher);
        try {
            if (slots.tryAcquire(
                    settings.maxInFlight(),
                    settings.shutdown().toMillis(),
                    TimeUnit.MILLISECONDS)) {
                slots.release(settings.maxInFlight());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        giveBackLeases();
    }

    /** What was leased by its command but not begun: the next relay need not wait for it. */
    private void giveBackLeases() {
        try {
            queue.removeLeased().forEach(job -> publisher.giveBack(job.ref(), job.lease()));
        } catch (RuntimeException e) {
            log.atWarn().setCause(e).log("Leases of outboxes were not given back; they run out");
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** Takes it up soon, if it is not about to be; where the queue is full a scan does. */
    void offer(ToLease job) {
        if (!queue.offer(job)) {
            metrics.dropped();
        }
    }

    /** Sends it soon; where the queue is full a scan does. */
    void offer(Leased job) {
        if (!queue.offer(job)) {
            publisher.keep(job.ref(), job.lease());
            metrics.dropped();
        }
    }

    private void dispatch() {
        try {
            while (running) {
                Job job = queue.take();
                if (isItsTurn(job)) {
                    acquireSlot(job);
                    start("outbox-" + job.ref().id(), () -> turn(job));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A lease is a turn of its own; otherwise whoever is at this aggregate looks once more. */
    private boolean isItsTurn(Job job) {
        return job instanceof Leased
                || inFlight.merge(job.ref(), Progress.RUNNING, (a, b) -> Progress.CALLED_AGAIN)
                        == Progress.RUNNING;
    }

    private void acquireSlot(Job job) throws InterruptedException {
        try {
            slots.acquire();
        } catch (InterruptedException e) {
            putBack(job);
            throw e;
        }
    }

    /** A dispatcher that is stopped may have taken one at that moment; the next one finds it. */
    private void putBack(Job job) {
        switch (job) {
            case Leased leased -> offer(leased);
            case ToLease toLease -> {
                inFlight.remove(toLease.ref());
                offer(toLease);
            }
        }
    }

    private void turn(Job job) {
        OutboxRef ref = job.ref();
        try {
            Turn turn = publish(job);
            while (turn == Turn.MORE || (job instanceof ToLease && calledAgain(ref))) {
                turn = publish(new ToLease(ref, null));
            }
        } finally {
            slots.release();
        }
    }

    /** True when a signal came during the last turn, which may have missed what it stands for. */
    private boolean calledAgain(OutboxRef ref) {
        if (inFlight.remove(ref, Progress.RUNNING)) {
            return false;
        }
        inFlight.put(ref, Progress.RUNNING);
        return true;
    }

    private Turn publish(Job job) {
        OutboxRef ref = job.ref();
        try {
            return switch (job) {
                case ToLease(OutboxRef _, String expected) -> publisher.publish(ref, expected);
                case Leased leased -> publisher.publish(ref, leased.outbox(), leased.lease());
            };
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("collection", ref.store().name())
                    .addKeyValue("aggregate", ref.id())
                    .setCause(e)
                    .log(
                            "The store failed while an outbox was published; the scan goes on with"
                                    + " it");
            return Turn.FAILED;
        }
    }

    private void scanRegularly() {
        while (running && !Thread.currentThread().isInterrupted()) {
            pause.of(settings.scanInterval());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                scan();
            } catch (RuntimeException e) {
                log.atWarn().setCause(e).log("A scan of the outboxes failed; the next one follows");
            }
        }
    }

    private Thread start(String name, Runnable work) {
        Thread thread = threads.newThread(work);
        thread.setName(name);
        thread.start();
        return thread;
    }

    private static void interrupt(@Nullable Thread thread) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private enum Progress {
        RUNNING,
        CALLED_AGAIN
    }
}

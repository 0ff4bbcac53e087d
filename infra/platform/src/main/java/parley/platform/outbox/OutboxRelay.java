package parley.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import parley.platform.lease.Lease;
import parley.platform.outbox.AggregatePublisher.Turn;
import parley.platform.outbox.OutboxStatistics.Backlog;
import parley.platform.outbox.OutboxStore.PendingOutbox;

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
    private final Clock clock;
    private final OutboxMetrics metrics;
    private final BlockingQueue<Job> queue;
    private final Set<OutboxRef> queued = ConcurrentHashMap.newKeySet();
    private final Semaphore slots;
    private final List<OutboxStore> stores = new CopyOnWriteArrayList<>();
    private final Map<OutboxRef, Progress> inFlight = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread dispatcher;
    private @Nullable Thread scanner;

    OutboxRelay(
            AggregatePublisher publisher,
            OutboxSettings settings,
            Clock clock,
            OutboxMetrics metrics) {
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
        this.metrics = metrics;
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        this.slots = new Semaphore(settings.maxInFlight());
    }

    /** From now on this store is scanned; the signal is its fast path. */
    OutboxSignal relay(OutboxStore store) {
        stores.add(store);
        return id -> offer(new Job(new OutboxRef(store, id), null));
    }

    /** One pass over all stores. */
    void scan() {
        Instant now = clock.instant();
        Set<OutboxRef> pending = new HashSet<>();
        Backlog backlog = Backlog.NONE;
        for (OutboxStore store : stores) {
            for (PendingOutbox found :
                    store.pending(now.minus(settings.minimumAge()), settings.queue())) {
                OutboxRef ref = new OutboxRef(store, found.id());
                pending.add(ref);
                backlog =
                        backlog.plus(
                                new Backlog(found.events(), Duration.between(found.oldest(), now)));
                if (publisher.mayTry(ref, found)) {
                    Lease lease = found.lease();
                    offer(new Job(ref, lease == null ? null : lease.token()));
                }
            }
        }
        publisher.forgetAllBut(pending);
        metrics.scanned(backlog);
    }

    @Override
    public void start() {
        running = true;
        dispatcher = Thread.ofVirtual().name("outbox-dispatcher").start(this::dispatch);
        scanner = Thread.ofVirtual().name("outbox-scanner").start(this::scanRegularly);
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
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void offer(Job job) {
        if (queued.add(job.ref()) && !queue.offer(job)) {
            queued.remove(job.ref());
            metrics.dropped();
        }
    }

    private void dispatch() {
        try {
            while (running) {
                Job job = queue.take();
                queued.remove(job.ref());
                if (inFlight.merge(job.ref(), Progress.RUNNING, (a, b) -> Progress.CALLED_AGAIN)
                        == Progress.RUNNING) {
                    slots.acquire();
                    Thread.ofVirtual().name("outbox-" + job.ref().id()).start(() -> turn(job));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn(Job job) {
        OutboxRef ref = job.ref();
        try {
            Turn turn = publish(ref, job.expected());
            while (turn == Turn.MORE || calledAgain(ref)) {
                turn = publish(ref, null);
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

    private Turn publish(OutboxRef ref, @Nullable String expected) {
        try {
            return publisher.publish(ref, expected);
        } catch (RuntimeException e) {
            log.atWarn()
                    .addKeyValue("collection", ref.store().name())
                    .addKeyValue("aggregate", ref.id())
                    .setCause(e)
                    .log(
                            "The store failed while an outbox was published; the scan goes on with it");
            return Turn.FAILED;
        }
    }

    private void scanRegularly() {
        while (running) {
            try {
                Thread.sleep(settings.scanInterval());
                scan();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.atWarn().setCause(e).log("A scan of the outboxes failed; the next one follows");
            }
        }
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

    private record Job(OutboxRef ref, @Nullable String expected) {}
}

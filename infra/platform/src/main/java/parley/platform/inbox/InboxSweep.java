package parley.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.ids.Ids;
import parley.platform.inbox.InboxStore.Gap;
import parley.platform.inbox.InboxStore.Pending;
import parley.platform.lease.Lease;
import parley.platform.lease.LeaseWatch;

/** Regularly resumes what was left undone, and reports gaps that stay open. */
final class InboxSweep implements SmartLifecycle {

    /** Starts before and stops after the bindings. */
    static final int PHASE = 2000;

    private static final Logger log = LoggerFactory.getLogger(InboxSweep.class);
    private static final Duration MINIMUM_AGE = Duration.ofSeconds(1);
    private static final int LIMIT = 1000;

    private final InboxStore store;
    private final Wakers wakers;
    private final DeadLetters deadLetters;
    private final LeaseWatch<InboxKey> watch;
    private final InboxSettings settings;
    private final Clock clock;
    private final InboxMetrics metrics;
    private volatile boolean running;
    private @Nullable Thread thread;

    InboxSweep(
            InboxStore store,
            Wakers wakers,
            DeadLetters deadLetters,
            LeaseWatch<InboxKey> watch,
            InboxSettings settings,
            Clock clock,
            InboxMetrics metrics) {
        this.store = store;
        this.wakers = wakers;
        this.deadLetters = deadLetters;
        this.watch = watch;
        this.settings = settings;
        this.clock = clock;
        this.metrics = metrics;
    }

    void sweep() {
        Instant now = clock.instant();
        for (Gap gap : store.gaps(now.minus(MINIMUM_AGE), LIMIT)) {
            report(gap, now);
        }
        for (Gap closed : store.closedGaps()) {
            close(closed);
        }
        resume(now);
        metrics.swept(store.counts(now));
    }

    private void resume(Instant now) {
        Set<InboxKey> leased = new HashSet<>();
        for (Pending pending : store.pending(now.minus(MINIMUM_AGE), LIMIT)) {
            Lease lease = pending.lease();
            if (lease == null) {
                wakers.wake(pending.key(), null);
            } else {
                leased.add(pending.key());
                if (watch.mayTakeOver(pending.key(), lease)) {
                    wakers.wake(pending.key(), lease.token());
                }
            }
        }
        watch.retain(leased);
    }

    private void report(Gap gap, Instant now) {
        InboxEvent next = gap.next();
        if (gap.reported() != null
                || next == null
                || next.recorded().isAfter(now.minus(settings.gapLimit()))) {
            return;
        }
        InboxKey key = gap.key();
        String id = Ids.derived("gap", key.id(), Long.toString(gap.last() + 1)).toString();
        deadLetters.add(
                new DeadLetter(
                        id,
                        DeadLetterReason.SEQUENCE_GAP,
                        "Missing from %d to %d".formatted(gap.last() + 1, next.sequence() - 1),
                        key.topic(),
                        next.partition(),
                        next.offset(),
                        key.subject(),
                        gap.last() + 1,
                        null,
                        null,
                        next.envelope().correlation(),
                        now));
        store.reported(key, id);
    }

    private void close(Gap closed) {
        String reported = closed.reported();
        if (reported != null) {
            deadLetters.resolve(reported);
            store.reported(closed.key(), null);
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("inbox-sweep").start(this::sweepRegularly);
    }

    /** What the wakers have not finished then is left to the sweep of whoever comes next. */
    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        wakers.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void sweepRegularly() {
        while (running) {
            try {
                Thread.sleep(settings.sweepInterval());
                sweep();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.atWarn().setCause(e).log("A sweep of the inbox failed; the next one follows");
            }
        }
    }
}

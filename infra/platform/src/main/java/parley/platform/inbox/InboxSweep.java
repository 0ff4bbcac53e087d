package parley.platform.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.Failure;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.deadletter.Resolution;
import parley.platform.ids.Ids;
import parley.platform.inbox.InboxStore.Buried;
import parley.platform.inbox.InboxStore.Gap;
import parley.platform.inbox.InboxStore.Pending;
import parley.platform.lease.Lease;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Pause;

/**
 * Regularly resumes what was left undone, reports gaps that stay open, and removes what a crash
 * left without a use.
 */
final class InboxSweep implements SmartLifecycle {

    /** Starts before and stops after the bindings. */
    static final int PHASE = 2000;

    private static final Logger log = LoggerFactory.getLogger(InboxSweep.class);

    /** However young by the clock of who recorded it: clocks differ, or were set back. */
    private static final Instant ANY_AGE = Instant.parse("9999-12-31T00:00:00Z");

    private static final int LIMIT = 1000;

    private final InboxStore store;
    private final Wakers wakers;
    private final DeadLetters deadLetters;
    private final LeaseWatch<InboxKey> watch;
    private final InboxSettings settings;
    private final ThreadFactory threads;
    private final Pause pause;
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
            ThreadFactory threads,
            Pause pause,
            Clock clock,
            InboxMetrics metrics) {
        this.store = store;
        this.wakers = wakers;
        this.deadLetters = deadLetters;
        this.watch = watch;
        this.settings = settings;
        this.threads = threads;
        this.pause = pause;
        this.clock = clock;
        this.metrics = metrics;
    }

    void sweep() {
        Instant now = clock.instant();
        for (Gap gap : store.gaps(ANY_AGE, LIMIT)) {
            report(gap, now);
        }
        for (Gap closed : store.closedGaps()) {
            close(closed);
        }
        heal(store.buried(LIMIT));
        resume();
        store.removeLeftovers(LIMIT);
        metrics.swept(store.counts(now));
    }

    private void resume() {
        Set<InboxKey> leased = new HashSet<>();
        for (Pending pending : store.pending(ANY_AGE, LIMIT)) {
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
        Gap.Next next = gap.next();
        if (gap.reported() == null
                && next != null
                && !next.recorded().isAfter(now.minus(settings.gapLimit()))) {
            store.parked(gap.key(), next.sequence())
                    .ifPresent(event -> report(gap.key(), gap.last() + 1, event, now));
        }
    }

    private void report(InboxKey key, long missing, InboxEvent next, Instant now) {
        String id = Ids.derived("gap", key.id(), Long.toString(missing)).toString();
        deadLetters.add(
                new DeadLetter(
                        id,
                        new Origin(
                                key.topic(),
                                next.partition(),
                                next.offset(),
                                key.subject(),
                                key.subject(),
                                missing,
                                null,
                                null,
                                next.envelope().correlation()),
                        Failure.of(
                                DeadLetterReason.SEQUENCE_GAP,
                                "contiguous-sequence",
                                "sequence",
                                "Missing from %d to %d".formatted(missing, next.sequence() - 1)),
                        now));
        store.reported(key, id);
    }

    /**
     * Dead events whose letters are resolved: they failed again while a redrive believed that they
     * were taken. They have another turn, and fail with an open letter or not at all.
     */
    private void heal(List<Buried> dead) {
        if (dead.isEmpty()) {
            return;
        }
        Set<String> open =
                deadLetters
                        .byId(
                                DeadLetterFilter.of(dead.stream().map(Buried::deadLetter).toList()),
                                null,
                                dead.size())
                        .stream()
                        .map(KeptDeadLetter::id)
                        .collect(Collectors.toSet());
        for (Buried buried : dead) {
            if (!open.contains(buried.deadLetter())
                    && store.revive(buried.key(), buried.deadLetter())) {
                wakers.wake(buried.key(), null);
            }
        }
    }

    private void close(Gap closed) {
        String reported = closed.reported();
        if (reported != null) {
            deadLetters.resolve(reported, Resolution.Kind.GAP_CLOSED, null);
            store.reported(closed.key(), null);
        }
    }

    @Override
    public void start() {
        running = true;
        Thread sweeping = threads.newThread(this::sweepRegularly);
        sweeping.setName("inbox-sweep");
        sweeping.start();
        thread = sweeping;
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
        while (running && !Thread.currentThread().isInterrupted()) {
            pause.of(settings.sweepInterval());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                sweep();
            } catch (RuntimeException e) {
                log.atWarn().setCause(e).log("A sweep of the inbox failed; the next one follows");
            }
        }
    }
}

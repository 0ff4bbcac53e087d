package parley.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import parley.platform.lease.Lease;
import parley.platform.outbox.OutboxStatistics.Backlog;
import parley.platform.outbox.OutboxStore.PendingOutbox;
import parley.platform.outbox.RelayQueue.ToLease;

/** Finds what the fast path missed: a full queue, a crash, a failure. */
final class OutboxScan {

    private final AggregatePublisher publisher;
    private final OutboxSettings settings;
    private final Clock clock;
    private final OutboxMetrics metrics;

    OutboxScan(
            AggregatePublisher publisher,
            OutboxSettings settings,
            Clock clock,
            OutboxMetrics metrics) {
        this.publisher = publisher;
        this.settings = settings;
        this.clock = clock;
        this.metrics = metrics;
    }

    void pass(List<OutboxStore> stores, Consumer<ToLease> found) {
        Instant now = clock.instant();
        Set<OutboxRef> pending = new HashSet<>();
        Backlog backlog = Backlog.NONE;
        for (OutboxStore store : stores) {
            for (PendingOutbox outbox : store.pending(settings.queue())) {
                OutboxRef ref = new OutboxRef(store, outbox.id());
                pending.add(ref);
                if (!publisher.isOld(ref, outbox, settings.minimumAge(), now)) {
                    continue;
                }
                backlog =
                        backlog.plus(
                                new Backlog(
                                        outbox.events(), Duration.between(outbox.oldest(), now)));
                if (publisher.mayTry(ref, outbox)) {
                    Lease lease = outbox.lease();
                    found.accept(new ToLease(ref, lease == null ? null : lease.token()));
                }
            }
        }
        publisher.forgetAllBut(pending);
        metrics.scanned(backlog);
    }
}

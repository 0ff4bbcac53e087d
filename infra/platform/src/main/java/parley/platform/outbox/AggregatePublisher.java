package parley.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.correlation.Correlation;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventSource;
import parley.platform.lease.Lease;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Leases;
import parley.platform.lease.MonotonicClock;
import parley.platform.lease.Sightings;
import parley.platform.outbox.OutboxStore.Afterwards;
import parley.platform.outbox.OutboxStore.Clearing;
import parley.platform.outbox.OutboxStore.LeasedOutbox;
import parley.platform.outbox.OutboxStore.PendingOutbox;

/**
 * Publishes one aggregate at a time: lease (or find it leased by the command's own write), send one
 * record after the other, each after the acknowledgement of the one before, clear. A failure ends
 * this aggregate's turn only; it stays leased, so that this replica tries it again and no other
 * does before the lease is over.
 */
final class AggregatePublisher {

    private static final Logger log = LoggerFactory.getLogger(AggregatePublisher.class);

    private final EventTransport transport;
    private final EventSource source;
    private final Leases leases;
    private final MonotonicClock clock;
    private final OutboxMetrics metrics;
    private final LeaseWatch<OutboxRef> watch;
    private final Sightings<OutboxRef> sightings;
    private final Map<OutboxRef, OwnLease> kept = new ConcurrentHashMap<>();

    AggregatePublisher(
            EventTransport transport,
            EventSource source,
            Leases leases,
            MonotonicClock clock,
            LeaseWatch<OutboxRef> watch,
            OutboxMetrics metrics) {
        this.transport = transport;
        this.source = source;
        this.leases = leases;
        this.clock = clock;
        this.metrics = metrics;
        this.watch = watch;
        this.sightings = new Sightings<>(clock);
    }

    /**
     * Whether this has been left to the scan: its oldest event has that age, by the clock or as
     * this replica has seen it; the second holds also where clocks differ or were set back.
     */
    boolean isOld(OutboxRef ref, PendingOutbox found, Duration age, Instant now) {
        Duration seen = sightings.unchanged(ref, found.oldest());
        return seen.compareTo(age) >= 0 || found.oldest().isBefore(now.minus(age));
    }

    /** Whether a scan that found this may try it; another's lease has to be watched first. */
    boolean mayTry(OutboxRef ref, PendingOutbox found) {
        Lease lease = found.lease();
        if (lease == null) {
            return true;
        }
        OwnLease own = kept.get(ref);
        return (own != null && own.token().equals(lease.token())) || watch.mayTakeOver(ref, lease);
    }

    /** Of its own leases only those that are over: a younger one may be too young for the scan. */
    void forgetAllBut(Set<OutboxRef> pending) {
        watch.retain(pending);
        sightings.retain(pending);
        kept.entrySet()
                .removeIf(
                        own ->
                                !pending.contains(own.getKey())
                                        && clock.since(own.getValue().taken())
                                                        .compareTo(leases.length())
                                                > 0);
    }

    OwnLease take() {
        return new OwnLease(leases.take(), clock.nanos());
    }

    /** Nobody works under this lease of its own any more: a scan may. */
    void keep(OutboxRef ref, OwnLease lease) {
        kept.put(ref, lease);
    }

    /** Whoever scans may try it at once. */
    void giveBack(OutboxRef ref, OwnLease lease) {
        var _ = ref.store().clear(ref.id(), lease.token(), Set.of(), Afterwards.RELEASE);
    }

    /**
     * Sends what is pending.
     *
     * @param expected token of the lease that is taken over, null for none
     */
    Turn publish(OutboxRef ref, @Nullable String expected) {
        OwnLease own = take();
        return ref.store()
                .lease(ref.id(), expected, own.lease())
                .map(leased -> publish(ref, leased, own))
                .orElse(Turn.NOT_LEASED);
    }

    /** Sends what is leased already. */
    Turn publish(OutboxRef ref, LeasedOutbox leased, OwnLease own) {
        Set<String> sent = new LinkedHashSet<>();
        boolean failed;
        Clearing clearing;
        try {
            failed = !send(leased, own.taken(), sent);
            clearing =
                    ref.store()
                            .clear(
                                    ref.id(),
                                    own.token(),
                                    sent,
                                    failed ? Afterwards.KEEP : Afterwards.RELEASE);
        } catch (RuntimeException e) {
            keep(ref, own);
            throw e;
        }
        if (failed && clearing == Clearing.MORE) {
            keep(ref, own);
        } else {
            kept.remove(ref);
        }
        return switch (clearing) {
            case LEASE_LOST -> {
                metrics.leaseLost();
                log.atWarn()
                        .addKeyValue("collection", ref.store().name())
                        .addKeyValue("aggregate", ref.id())
                        .log("Lost the lease of an outbox while sending; its events go out again");
                yield Turn.LEASE_LOST;
            }
            case EMPTY -> Turn.COMPLETE;
            case MORE -> failed ? Turn.FAILED : Turn.MORE;
        };
    }

    /** False when an event failed; true also when the lease was too old to go on. */
    private boolean send(LeasedOutbox outbox, long taken, Set<String> sent) {
        for (OutboxEntry entry : outbox.entries()) {
            if (clock.since(taken).compareTo(leases.length().dividedBy(2)) > 0) {
                return true;
            }
            try {
                transport.send(entry.topic(), envelope(outbox, entry), entry.data()).get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                failed(outbox, entry, e);
                return false;
            }
            sent.add(entry.id());
            metrics.published();
        }
        return true;
    }

    private void failed(LeasedOutbox outbox, OutboxEntry entry, ExecutionException e) {
        metrics.failed();
        Correlation.run(
                entry.correlation(),
                entry.id(),
                () ->
                        log.atWarn()
                                .addKeyValue("topic", entry.topic())
                                .addKeyValue("aggregate", outbox.id())
                                .addKeyValue("eventId", entry.id())
                                .addKeyValue("reason", String.valueOf(e.getCause()))
                                .log("An event could not be published; it will be tried again"));
    }

    private EventEnvelope envelope(LeasedOutbox outbox, OutboxEntry entry) {
        return new EventEnvelope(
                entry.id(),
                entry.type(),
                source.uri(),
                outbox.id(),
                entry.time(),
                entry.dataschema(),
                outbox.forum(),
                entry.sequence(),
                entry.correlation(),
                entry.causation(),
                entry.traceparent(),
                entry.reason());
    }

    /** How an aggregate's turn ended. */
    enum Turn {
        COMPLETE,
        MORE,
        FAILED,
        LEASE_LOST,
        NOT_LEASED
    }
}

package parley.platform.outbox;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventSource;
import parley.platform.lease.Lease;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.MonotonicClock;
import parley.platform.outbox.OutboxStore.Afterwards;
import parley.platform.outbox.OutboxStore.Clearing;
import parley.platform.outbox.OutboxStore.LeasedOutbox;
import parley.platform.outbox.OutboxStore.PendingOutbox;

/**
 * Publishes one aggregate at a time: lease, send one record after the other, each after the
 * acknowledgement of the one before, clear. A failure ends this aggregate's turn only; it stays
 * leased, so that this replica tries it again and no other does before the lease is over.
 */
final class AggregatePublisher {

    private static final Logger log = LoggerFactory.getLogger(AggregatePublisher.class);

    private final EventTransport transport;
    private final EventSource source;
    private final String replica;
    private final Duration length;
    private final MonotonicClock clock;
    private final OutboxMetrics metrics;
    private final LeaseWatch<OutboxRef> watch;
    private final Map<OutboxRef, Kept> kept = new ConcurrentHashMap<>();

    AggregatePublisher(
            EventTransport transport,
            EventSource source,
            String replica,
            Duration length,
            MonotonicClock clock,
            OutboxMetrics metrics) {
        this.transport = transport;
        this.source = source;
        this.replica = replica;
        this.length = length;
        this.clock = clock;
        this.metrics = metrics;
        this.watch = new LeaseWatch<>(clock);
    }

    /** Whether a scan that found this may try it; another's lease has to be watched first. */
    boolean mayTry(OutboxRef ref, PendingOutbox found) {
        Lease lease = found.lease();
        if (lease == null) {
            return true;
        }
        Kept own = kept.get(ref);
        return (own != null && own.token().equals(lease.token())) || watch.mayTakeOver(ref, lease);
    }

    /** Of its own leases only those that are over: a younger one may be too young for the scan. */
    void forgetAllBut(Set<OutboxRef> pending) {
        watch.retain(pending);
        kept.entrySet()
                .removeIf(
                        own ->
                                !pending.contains(own.getKey())
                                        && clock.since(own.getValue().taken()).compareTo(length)
                                                > 0);
    }

    /**
     * Sends what is pending.
     *
     * @param expected token of the lease that is taken over, null for none
     */
    Turn publish(OutboxRef ref, @Nullable String expected) {
        Lease lease = Lease.taken(replica, length);
        long taken = clock.nanos();
        Optional<LeasedOutbox> leased = ref.store().lease(ref.id(), expected, lease);
        if (leased.isEmpty()) {
            return Turn.NOT_LEASED;
        }
        kept.put(ref, new Kept(lease.token(), taken));
        Set<String> sent = new LinkedHashSet<>();
        boolean failed = !send(leased.get(), taken, sent);
        Clearing clearing =
                ref.store()
                        .clear(
                                ref.id(),
                                lease.token(),
                                sent,
                                failed ? Afterwards.KEEP : Afterwards.RELEASE);
        if (!failed || clearing == Clearing.LEASE_LOST) {
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
            if (clock.since(taken).compareTo(length.dividedBy(2)) > 0) {
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
        log.atWarn()
                .addKeyValue("topic", entry.topic())
                .addKeyValue("aggregate", outbox.id())
                .addKeyValue("eventId", entry.id())
                .addKeyValue("correlationId", entry.correlation())
                .addKeyValue("reason", String.valueOf(e.getCause()))
                .log("An event could not be published; it will be tried again");
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
                entry.traceparent());
    }

    private record Kept(String token, long taken) {}

    /** How an aggregate's turn ended. */
    enum Turn {
        COMPLETE,
        MORE,
        FAILED,
        LEASE_LOST,
        NOT_LEASED
    }
}

package parley.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.platform.lease.Lease;
import parley.platform.outbox.OutboxStatistics.Backlog;

/** Outboxes in a map; every method is atomic. */
final class InMemoryOutboxStore implements OutboxStore {

    private final Map<String, Aggregate> aggregates = new TreeMap<>();

    synchronized void append(String id, OutboxEntry... entries) {
        Aggregate aggregate = aggregates.computeIfAbsent(id, key -> new Aggregate());
        aggregate.version++;
        aggregate.entries.addAll(List.of(entries));
    }

    synchronized long version(String id) {
        return Objects.requireNonNull(aggregates.get(id)).version;
    }

    synchronized List<OutboxEntry> entries(String id) {
        return List.copyOf(Objects.requireNonNull(aggregates.get(id)).entries);
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public synchronized List<PendingOutbox> pending(int limit) {
        List<PendingOutbox> pending = new ArrayList<>();
        aggregates.forEach(
                (id, aggregate) ->
                        aggregate
                                .oldest()
                                .ifPresent(
                                        oldest ->
                                                pending.add(
                                                        new PendingOutbox(
                                                                id,
                                                                aggregate.entries.size(),
                                                                oldest,
                                                                aggregate.lease))));
        return pending.subList(0, Math.min(limit, pending.size()));
    }

    @Override
    public synchronized Optional<LeasedOutbox> lease(
            String id, @Nullable String expected, Lease lease) {
        Aggregate aggregate = aggregates.get(id);
        if (aggregate == null
                || aggregate.entries.isEmpty()
                || !Objects.equals(aggregate.token(), expected)) {
            return Optional.empty();
        }
        aggregate.lease = lease;
        return Optional.of(new LeasedOutbox(id, "forum", aggregate.entries));
    }

    @Override
    public synchronized Clearing clear(
            String id, String token, Set<String> sent, Afterwards afterwards) {
        Aggregate aggregate = aggregates.get(id);
        if (aggregate == null || !token.equals(aggregate.token())) {
            return Clearing.LEASE_LOST;
        }
        aggregate.entries.removeIf(entry -> sent.contains(entry.id()));
        if (afterwards == Afterwards.RELEASE) {
            aggregate.lease = null;
        }
        return aggregate.entries.isEmpty() ? Clearing.EMPTY : Clearing.MORE;
    }

    @Override
    public synchronized Backlog backlog(Instant now) {
        return aggregates.values().stream()
                .filter(aggregate -> !aggregate.entries.isEmpty())
                .map(
                        aggregate ->
                                new Backlog(
                                        aggregate.entries.size(),
                                        Duration.between(aggregate.oldest().orElse(now), now)))
                .reduce(Backlog.NONE, Backlog::plus);
    }

    private static final class Aggregate {

        private final List<OutboxEntry> entries = new ArrayList<>();
        private @Nullable Lease lease;
        private long version;

        private Optional<Instant> oldest() {
            return entries.stream().map(OutboxEntry::time).min(Instant::compareTo);
        }

        private @Nullable String token() {
            return lease == null ? null : lease.token();
        }
    }
}

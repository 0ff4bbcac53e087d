package parley.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.lease.Lease;

/** An inbox in a map; every method is atomic. */
final class InMemoryInboxStore implements InboxStore {

    private final Map<InboxKey, Entry> entries = new LinkedHashMap<>();

    @Override
    public synchronized Recording record(
            InboxKey key, InboxEvent event, First first, Lease lease, long taken) {
        Entry entry = entries.get(key);
        if (entry == null) {
            entry = new Entry();
            entries.put(key, entry);
            entry.sequence = first == First.ANY ? event.sequence() - 1 : 0;
        }
        if (event.sequence() <= entry.sequence) {
            return new Recording.Old();
        }
        entry.parked.putIfAbsent(event.sequence(), event);
        if (event.sequence() > entry.sequence + 1) {
            return new Recording.Parked();
        }
        boolean idle = entry.idle() && entry.toDo.isEmpty();
        entry.pullIn();
        if (!idle) {
            return new Recording.Queued();
        }
        entry.lease = lease;
        return new Recording.Leased(new Work(key, lease.token(), event, taken), null);
    }

    @Override
    public synchronized Recording recordNewest(
            InboxKey key, InboxEvent event, Lease lease, long taken) {
        Entry entry = entries.computeIfAbsent(key, unknown -> new Entry());
        if (event.sequence() <= entry.sequence) {
            return new Recording.Old();
        }
        entry.sequence = event.sequence();
        if (entry.lease != null) {
            entry.toDo.add(event);
            return new Recording.Queued();
        }
        String superseded = entry.dead;
        entry.toDo.clear();
        entry.toDo.add(event);
        entry.waiting = null;
        entry.dead = null;
        entry.lease = lease;
        return new Recording.Leased(new Work(key, lease.token(), event, taken), superseded);
    }

    @Override
    public synchronized Optional<Work> lease(
            InboxKey key, @Nullable String expected, Lease lease, long taken) {
        Entry entry = entries.get(key);
        if (entry == null
                || entry.toDo.isEmpty()
                || entry.waiting != null
                || entry.dead != null
                || !Objects.equals(entry.token(), expected)) {
            return Optional.empty();
        }
        entry.lease = lease;
        return entry.work(key, taken);
    }

    @Override
    public synchronized Optional<Work> renew(Work work, Lease lease, long taken) {
        return own(work)
                .flatMap(
                        entry -> {
                            entry.lease = lease;
                            return entry.work(work.key(), taken);
                        });
    }

    @Override
    public synchronized Completion complete(Work work) {
        Optional<Entry> own = own(work);
        if (own.isEmpty()) {
            return new Completion.LeaseLost();
        }
        Entry entry = own.get();
        entry.toDo.removeIf(event -> event.sequence() == work.head().sequence());
        entry.waiting = null;
        if (entry.toDo.isEmpty()) {
            entry.lease = null;
            return new Completion.Finished();
        }
        return new Completion.More(entry.work(work.key(), work.taken()).orElseThrow());
    }

    @Override
    public synchronized boolean markWaiting(Work work, Fact fact, Instant since) {
        own(work).ifPresent(entry -> entry.waiting = new Waiting(fact, since));
        return own(work).isPresent();
    }

    @Override
    public synchronized boolean leaveWaiting(Work work, Fact fact) {
        Optional<Entry> waiting = own(work).filter(entry -> entry.waitsFor(fact));
        waiting.ifPresent(entry -> entry.lease = null);
        return waiting.isPresent();
    }

    @Override
    public synchronized List<InboxKey> awaken(Fact fact) {
        List<InboxKey> awake = new ArrayList<>();
        entries.forEach(
                (key, entry) -> {
                    if (entry.waitsFor(fact)) {
                        entry.waiting = null;
                        awake.add(key);
                    }
                });
        return awake;
    }

    @Override
    public synchronized boolean bury(Work work, String deadLetter) {
        Optional<Entry> own = own(work);
        own.ifPresent(
                entry -> {
                    entry.dead = deadLetter;
                    entry.waiting = null;
                    entry.lease = null;
                });
        return own.isPresent();
    }

    @Override
    public synchronized List<Pending> pending(Instant recordedBefore, int limit) {
        List<Pending> pending = new ArrayList<>();
        entries.forEach(
                (key, entry) -> {
                    if (entry.waiting == null
                            && entry.dead == null
                            && entry.toDo.stream()
                                    .anyMatch(e -> e.recorded().isBefore(recordedBefore))) {
                        pending.add(new Pending(key, entry.lease));
                    }
                });
        return pending;
    }

    @Override
    public synchronized List<Gap> gaps(Instant parkedBefore, int limit) {
        entries.values().forEach(Entry::pullIn);
        List<Gap> gaps = new ArrayList<>();
        entries.forEach(
                (key, entry) -> {
                    if (entry.parked.values().stream()
                            .anyMatch(e -> e.recorded().isBefore(parkedBefore))) {
                        gaps.add(entry.gap(key));
                    }
                });
        return gaps;
    }

    @Override
    public synchronized void reported(InboxKey key, @Nullable String deadLetter) {
        Objects.requireNonNull(entries.get(key)).gap = deadLetter;
    }

    @Override
    public synchronized List<Gap> closedGaps() {
        List<Gap> closed = new ArrayList<>();
        entries.forEach(
                (key, entry) -> {
                    if (entry.gap != null && entry.parked.isEmpty()) {
                        closed.add(entry.gap(key));
                    }
                });
        return closed;
    }

    @Override
    public synchronized Counts counts(Instant now) {
        long toDo = entries.values().stream().mapToLong(entry -> entry.toDo.size()).sum();
        long parked = entries.values().stream().mapToLong(entry -> entry.parked.size()).sum();
        List<Waiting> waiting =
                entries.values().stream()
                        .map(entry -> entry.waiting)
                        .filter(Objects::nonNull)
                        .toList();
        long oldest =
                waiting.stream()
                        .mapToLong(wait -> Duration.between(wait.since(), now).toSeconds())
                        .max()
                        .orElse(0);
        return new Counts(toDo, parked, waiting.size(), oldest);
    }

    private Optional<Entry> own(Work work) {
        return Optional.ofNullable(entries.get(work.key()))
                .filter(entry -> work.token().equals(entry.token()));
    }

    private record Waiting(Fact fact, Instant since) {}

    private static final class Entry {

        private long sequence;
        private final List<InboxEvent> toDo = new ArrayList<>();
        private final TreeMap<Long, InboxEvent> parked = new TreeMap<>();
        private @Nullable Lease lease;
        private @Nullable Waiting waiting;
        private @Nullable String dead;
        private @Nullable String gap;

        private boolean idle() {
            return lease == null && waiting == null && dead == null;
        }

        private @Nullable String token() {
            return lease == null ? null : lease.token();
        }

        private boolean waitsFor(Fact fact) {
            return waiting != null && waiting.fact().equals(fact);
        }

        private void pullIn() {
            for (InboxEvent next = parked.remove(sequence + 1);
                    next != null;
                    next = parked.remove(sequence + 1)) {
                toDo.add(next);
                sequence = next.sequence();
            }
            parked.headMap(sequence, true).clear();
        }

        private Optional<Work> work(InboxKey key, long taken) {
            return toDo.stream()
                    .findFirst()
                    .map(head -> new Work(key, Objects.requireNonNull(token()), head, taken));
        }

        private Gap gap(InboxKey key) {
            return new Gap(
                    key, sequence, parked.isEmpty() ? null : parked.firstEntry().getValue(), gap);
        }
    }
}

package parley.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.lease.Lease;

/** An inbox in a map; every method is atomic. */
final class InMemoryInboxStore implements InboxStore {

    private static final int ROOM = 4;

    private final Map<InboxKey, Entry> entries = new LinkedHashMap<>();
    private final int most;

    InMemoryInboxStore(int most) {
        this.most = most;
    }

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
        if (entry.parked.containsKey(event.sequence()) && event.sequence() > entry.sequence + 1) {
            return new Recording.Parked();
        }
        if (!entry.hasRoom(event.sequence(), most)) {
            return new Recording.Full();
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
            entry.toDo.subList(1, entry.toDo.size()).clear();
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
    public synchronized boolean pass(InboxKey key, long sequence) {
        Entry entry = entries.get(key);
        if (entry == null ? sequence != 1 : !entry.isPassable(sequence)) {
            return false;
        }
        entries.computeIfAbsent(key, unknown -> new Entry()).sequence = sequence;
        return true;
    }

    @Override
    public synchronized Optional<Work> lease(
            InboxKey key, @Nullable String expected, Lease lease, long taken) {
        Entry entry = entries.get(key);
        if (entry == null
                || entry.toDo.isEmpty()
                || (expected == null && entry.waiting != null)
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
    public synchronized List<Buried> buried(int limit) {
        List<Buried> buried = new ArrayList<>();
        entries.forEach(
                (key, entry) -> {
                    if (entry.dead != null) {
                        buried.add(new Buried(key, entry.dead));
                    }
                });
        return buried;
    }

    @Override
    public synchronized Optional<InboxEvent> dead(InboxKey key, String deadLetter) {
        return dying(key, deadLetter).map(entry -> entry.toDo.getFirst());
    }

    @Override
    public synchronized boolean blocked(InboxKey key, String deadLetter) {
        Entry entry = entries.get(key);
        return entry != null && (deadLetter.equals(entry.dead) || deadLetter.equals(entry.gap));
    }

    @Override
    public synchronized boolean revive(InboxKey key, String deadLetter) {
        Optional<Entry> dead = dying(key, deadLetter);
        dead.ifPresent(entry -> entry.dead = null);
        return dead.isPresent();
    }

    @Override
    public synchronized boolean giveUp(InboxKey key, String deadLetter) {
        Optional<Entry> dead = dying(key, deadLetter);
        dead.ifPresent(
                entry -> {
                    entry.dead = null;
                    entry.toDo.removeFirst();
                });
        return dead.isPresent();
    }

    @Override
    public synchronized boolean skipGap(InboxKey key, String deadLetter) {
        Entry entry = entries.get(key);
        if (entry == null || !deadLetter.equals(entry.gap) || entry.parked.isEmpty()) {
            return false;
        }
        entry.sequence = entry.parked.firstKey() - 1;
        entry.gap = null;
        entry.pullIn();
        return true;
    }

    @Override
    public synchronized Optional<Behind> behind(InboxKey key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        LongSummaryStatistics sequences =
                LongStream.concat(
                                entry.toDo.stream()
                                        .skip(entry.dead == null ? 0 : 1)
                                        .mapToLong(InboxEvent::sequence),
                                entry.parked.keySet().stream().mapToLong(Long::longValue))
                        .summaryStatistics();
        return sequences.getCount() == 0
                ? Optional.empty()
                : Optional.of(
                        new Behind(sequences.getCount(), sequences.getMin(), sequences.getMax()));
    }

    @Override
    public synchronized List<String> erase(InboxKey key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        Entry stub = new Entry();
        stub.sequence =
                entry.parked.isEmpty()
                        ? entry.sequence
                        : Math.max(entry.sequence, entry.parked.lastKey());
        entries.put(key, stub);
        return Stream.of(entry.dead, entry.gap).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized Erasure recordErasure(
            InboxKey key, InboxEvent tombstone, Lease lease, long taken) {
        Entry entry = entries.get(key);
        if (entry != null && tombstone.sequence() <= entry.sequence) {
            return Erasure.OLD;
        }
        List<String> letters = erase(key);
        Entry stub = entries.computeIfAbsent(key, unknown -> new Entry());
        stub.sequence = Math.max(stub.sequence, tombstone.sequence());
        stub.toDo.add(tombstone);
        stub.lease = lease;
        return new Erasure(letters, stub.work(key, taken));
    }

    private Optional<Entry> dying(InboxKey key, String deadLetter) {
        return Optional.ofNullable(entries.get(key)).filter(entry -> deadLetter.equals(entry.dead));
    }

    @Override
    public synchronized List<Pending> pending(Instant recordedBefore, int limit) {
        List<Pending> pending = new ArrayList<>();
        entries.forEach(
                (key, entry) -> {
                    if ((entry.waiting == null || entry.lease != null)
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
    public synchronized Optional<InboxEvent> parked(InboxKey key, long sequence) {
        return Optional.ofNullable(entries.get(key)).map(entry -> entry.parked.get(sequence));
    }

    /** A map leaves nothing over. */
    @Override
    public void removeLeftovers(int limit) {}

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
        long oldestParked =
                entries.values().stream()
                        .flatMap(entry -> entry.parked.values().stream())
                        .mapToLong(event -> Duration.between(event.recorded(), now).toSeconds())
                        .max()
                        .orElse(0);
        return new Counts(toDo, parked, waiting.size(), oldest, oldestParked);
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

        /** A few to-dos of one who works are no parked ones; all others behind the first are. */
        private boolean hasRoom(long next, int most) {
            boolean inTurn = next == sequence + 1 && waiting == null && dead == null;
            return (inTurn && toDo.size() < ROOM)
                    || Math.max(0, toDo.size() - 1) + parked.size() < most;
        }

        private boolean isPassable(long next) {
            return idle() && toDo.isEmpty() && parked.isEmpty() && next == sequence + 1;
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
            Gap.Next next =
                    parked.isEmpty()
                            ? null
                            : new Gap.Next(
                                    parked.firstKey(), parked.firstEntry().getValue().recorded());
            return new Gap(key, sequence, next, gap);
        }
    }
}

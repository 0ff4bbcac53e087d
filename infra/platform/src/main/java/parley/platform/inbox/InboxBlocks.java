package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.ERASED;
import static parley.platform.inbox.InboxFields.FIRST_PARKED;
import static parley.platform.inbox.InboxFields.FIRST_QUEUED;
import static parley.platform.inbox.InboxFields.GAP;
import static parley.platform.inbox.InboxFields.PARKED;
import static parley.platform.inbox.InboxFields.QUEUED;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.TO_DO;
import static parley.platform.inbox.InboxFields.WAITING;
import static parley.platform.inbox.InboxFields.WORK;
import static parley.platform.inbox.InboxFilters.dead;
import static parley.platform.inbox.InboxFilters.own;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.inbox.InboxStore.Buried;

/** What is dead and so blocks its key, until it is redriven, given up or erased. */
final class InboxBlocks {

    private final InboxCollection inbox;
    private final ParkedEvents parked;
    private final InboxQueue queue;

    InboxBlocks(InboxCollection inbox, ParkedEvents parked, InboxQueue queue) {
        this.inbox = inbox;
        this.parked = parked;
        this.queue = queue;
    }

    boolean bury(Work work, String deadLetter) {
        return inbox.update(own(work), combine(set(DEAD, deadLetter), unset(WORK), unset(WAITING)));
    }

    List<Buried> buried(int limit) {
        return inbox.find(exists(DEAD), limit).stream()
                .map(stored -> new Buried(InboxDocuments.key(stored), stored.getString(DEAD)))
                .toList();
    }

    Optional<InboxEvent> head(InboxKey key, String deadLetter) {
        return inbox.find(key.id())
                .filter(stored -> deadLetter.equals(stored.getString(DEAD)))
                .flatMap(stored -> InboxDocuments.toDo(stored).stream().findFirst())
                .map(head -> InboxDocuments.event(key, head));
    }

    boolean blocked(InboxKey key, String deadLetter) {
        return inbox.find(key.id())
                .filter(
                        stored ->
                                deadLetter.equals(stored.getString(DEAD))
                                        || deadLetter.equals(stored.getString(GAP)))
                .isPresent();
    }

    /** Filter {@code {_id, dead: letter}}, as with {@link #giveUp}: one of two callers wins. */
    boolean revive(InboxKey key, String deadLetter) {
        return inbox.update(dead(key, deadLetter), unset(DEAD));
    }

    boolean giveUp(InboxKey key, String deadLetter) {
        return queue.advance(key, dead(key, deadLetter), unset(DEAD)).isPresent();
    }

    Optional<Behind> behind(InboxKey key) {
        return inbox.find(key.id()).flatMap(InboxBlocks::behind);
    }

    private static Optional<Behind> behind(Document stored) {
        List<Long> waiting = new ArrayList<>(InboxDocuments.sequences(stored));
        if (stored.containsKey(DEAD)) {
            waiting.removeFirst();
        }
        LongSummaryStatistics all = waiting.stream().mapToLong(Long::longValue).summaryStatistics();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Behind(all.getCount(), all.getMin(), all.getMax()));
    }

    /**
     * First with nothing parked; then, {@code {_id, sequence: n, the same parked}}, with the
     * highest parked one as the last sequence: what is removed can't be referred to again.
     */
    List<String> erase(InboxKey key) {
        while (true) {
            Optional<Document> before =
                    inbox.replace(
                            and(
                                    InboxFilters.key(key),
                                    exists(FIRST_QUEUED, false),
                                    exists(FIRST_PARKED, false)),
                            erased());
            if (before.isPresent()) {
                return letters(before.get());
            }
            Optional<Document> there = inbox.find(key.id());
            if (there.isEmpty()) {
                return List.of();
            }
            before = eraseParked(key, there.get());
            if (before.isPresent()) {
                return letters(before.get());
            }
        }
    }

    private Optional<Document> eraseParked(InboxKey key, Document there) {
        long last = InboxDocuments.number(there, SEQUENCE);
        List<Long> sequences = InboxDocuments.sequences(there);
        long highest = sequences.stream().mapToLong(Long::longValue).max().orElse(last);
        Optional<Document> before =
                inbox.replace(
                        and(
                                InboxFilters.key(key),
                                eq(SEQUENCE, last),
                                exists(PARKED + "." + InboxDocuments.parked(there).size(), false)),
                        combine(erased(), set(SEQUENCE, Math.max(last, highest))));
        before.ifPresent(done -> parked.remove(key, sequences));
        return before;
    }

    private static Bson erased() {
        return combine(
                set(TO_DO, List.of()),
                set(QUEUED, List.of()),
                set(PARKED, List.of()),
                set(ERASED, true),
                unset(WORK),
                unset(WAITING),
                unset(DEAD),
                unset(GAP));
    }

    private static List<String> letters(Document before) {
        return Stream.of(before.getString(DEAD), before.getString(GAP))
                .filter(Objects::nonNull)
                .toList();
    }
}

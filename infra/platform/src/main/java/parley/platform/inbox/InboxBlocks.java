package parley.platform.inbox;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.GAP;
import static parley.platform.inbox.InboxFields.WAITING;
import static parley.platform.inbox.InboxFields.WORK;
import static parley.platform.inbox.InboxFilters.dead;
import static parley.platform.inbox.InboxFilters.own;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import org.bson.Document;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.inbox.InboxStore.Buried;

/** What is dead and so blocks its key, until it is redriven, given up or erased. */
final class InboxBlocks {

    private final InboxCollection inbox;
    private final InboxQueue queue;

    InboxBlocks(InboxCollection inbox, InboxQueue queue) {
        this.inbox = inbox;
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
}

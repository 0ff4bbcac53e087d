package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
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

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import parley.platform.inbox.InboxStore.Erasure;
import parley.platform.lease.Lease;

/**
 * What tombstones do. Each write takes the to-dos, the references to parked events, the dead and
 * the lease of whoever works; what was parked is removed after it.
 */
final class InboxErasing {

    private final InboxCollection inbox;
    private final ParkedEvents parked;

    InboxErasing(InboxCollection inbox, ParkedEvents parked) {
        this.inbox = inbox;
        this.parked = parked;
    }

    /** Nothing is left but the sequence, the highest that was parked. */
    List<String> erase(InboxKey key) {
        Bson nothing = combine(set(TO_DO, List.of()), unset(WORK));
        while (true) {
            Optional<Document> there = inbox.find(key.id());
            if (there.isEmpty()) {
                return List.of();
            }
            Optional<Document> before = take(key, InboxFilters.key(key), nothing, there.get(), 0);
            if (before.isPresent()) {
                return letters(before.get());
            }
        }
    }

    /** In this order: insert; {@code {_id, sequence < n}}; then a look at what is there. */
    Erasure record(InboxKey key, InboxEvent tombstone, Lease lease, long taken) {
        long sequence = tombstone.sequence();
        Document stored = InboxDocuments.stored(tombstone);
        Work work = new Work(key, lease.token(), tombstone, taken);
        Bson only = combine(set(TO_DO, List.of(stored)), set(WORK, lease.stored()));
        while (true) {
            Optional<Document> there = inbox.find(key.id());
            if (there.isEmpty()) {
                Document begun = InboxRecorder.begun(key, stored, lease).append(ERASED, true);
                if (inbox.insert(begun)) {
                    return new Erasure(List.of(), Optional.of(work));
                }
                continue;
            }
            if (InboxDocuments.number(there.get(), SEQUENCE) >= sequence) {
                return Erasure.OLD;
            }
            Bson older = and(InboxFilters.key(key), lt(SEQUENCE, sequence));
            Optional<Document> before = take(key, older, only, there.get(), sequence);
            if (before.isPresent()) {
                return new Erasure(letters(before.get()), Optional.of(work));
            }
        }
    }

    /**
     * First with nothing parked; then, {@code {_id, sequence: n, the same parked}}, with the
     * highest parked one as the last sequence: what is removed can't be referred to again.
     *
     * @param least what the sequence becomes where it would be lower
     */
    private Optional<Document> take(
            InboxKey key, Bson mine, Bson also, Document there, long least) {
        Bson erased = combine(erased(), also);
        Optional<Document> before =
                inbox.replace(
                        and(mine, exists(FIRST_QUEUED, false), exists(FIRST_PARKED, false)),
                        least == 0 ? erased : combine(erased, set(SEQUENCE, least)));
        if (before.isPresent()) {
            return before;
        }
        long last = InboxDocuments.number(there, SEQUENCE);
        List<Long> sequences = InboxDocuments.sequences(there);
        long highest = sequences.stream().mapToLong(Long::longValue).max().orElse(last);
        before =
                inbox.replace(
                        and(
                                mine,
                                eq(SEQUENCE, last),
                                exists(PARKED + "." + InboxDocuments.parked(there).size(), false)),
                        combine(erased, set(SEQUENCE, Math.max(least, Math.max(last, highest)))));
        before.ifPresent(done -> parked.remove(key, sequences));
        return before;
    }

    private static Bson erased() {
        return combine(
                set(QUEUED, List.of()),
                set(PARKED, List.of()),
                set(ERASED, true),
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

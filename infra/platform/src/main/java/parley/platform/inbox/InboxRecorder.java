package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.FIRST_PARKED;
import static parley.platform.inbox.InboxFields.FIRST_TO_DO;
import static parley.platform.inbox.InboxFields.ID;
import static parley.platform.inbox.InboxFields.PARKED;
import static parley.platform.inbox.InboxFields.PARKED_SEQUENCE;
import static parley.platform.inbox.InboxFields.QUEUED;
import static parley.platform.inbox.InboxFields.SECOND_TO_DO;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.TO_DO;
import static parley.platform.inbox.InboxFields.WAITING;
import static parley.platform.inbox.InboxFields.WORK;
import static parley.platform.inbox.InboxFilters.idle;
import static parley.platform.inbox.InboxFilters.roomy;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import parley.platform.inbox.InboxStore.First;
import parley.platform.lease.Lease;

/**
 * Records arriving events by conditional writes; each attempt that matches nothing leads to the
 * next, and a race that was lost to all of them starts over.
 */
final class InboxRecorder {

    private final InboxCollection inbox;
    private final ParkedEvents parked;
    private final InboxGaps gaps;
    private final int most;

    /**
     * Records in these.
     *
     * @param most how many events of a key may be parked
     */
    InboxRecorder(InboxCollection inbox, ParkedEvents parked, InboxGaps gaps, int most) {
        this.inbox = inbox;
        this.parked = parked;
        this.gaps = gaps;
        this.most = most;
    }

    /**
     * In this order: insert (sequence 1); {@code {sequence: n-1}} idle, which also leases; {@code
     * {sequence: n-1}} with room among the to-dos; then a look at what is there, and a document of
     * its own for the event.
     */
    Recording contiguous(InboxKey key, InboxEvent event, First first, Lease lease, long taken) {
        long sequence = event.sequence();
        Document stored = InboxDocuments.stored(event);
        if (sequence == 1 && inbox.insert(begun(key, stored, lease))) {
            return leased(key, event, lease, taken, null);
        }
        while (true) {
            Bson next = and(InboxFilters.key(key), eq(SEQUENCE, sequence - 1));
            Bson advance = combine(set(SEQUENCE, sequence), push(TO_DO, stored));
            Optional<Document> after =
                    inbox.change(and(next, idle()), combine(advance, set(WORK, lease.stored())));
            if (after.isPresent()) {
                gaps.pullIn(key, after.get());
                return leased(key, event, lease, taken, null);
            }
            after = inbox.change(and(next, roomy()), advance);
            if (after.isPresent()) {
                gaps.pullIn(key, after.get());
                return new Recording.Queued();
            }
            Optional<Document> there = inbox.find(key.id());
            if (there.isEmpty() && first == First.ANY) {
                if (inbox.insert(begun(key, stored, lease))) {
                    return leased(key, event, lease, taken, null);
                }
                continue;
            }
            Optional<Recording> behind = behind(key, stored, there);
            if (behind.isPresent()) {
                return behind.get();
            }
        }
    }

    /**
     * The event's own document first, then a reference to it: with {@code {sequence: n-1, toDo.0}}
     * in the queue, with {@code {sequence < n-1}} behind the gap. So a reference is never there
     * without what it refers to; a document without its reference is a {@link ParkedLeftovers
     * leftover}.
     *
     * @return empty where the race was lost
     */
    private Optional<Recording> behind(InboxKey key, Document stored, Optional<Document> there) {
        long sequence = InboxDocuments.number(stored, SEQUENCE);
        if (there.isEmpty()) {
            parked.keep(key, stored);
            return inbox.insert(
                            document(key, 0)
                                    .append(TO_DO, List.of())
                                    .append(PARKED, List.of(InboxDocuments.reference(stored))))
                    ? Optional.of(new Recording.Parked())
                    : Optional.empty();
        }
        Document current = there.get();
        long last = InboxDocuments.number(current, SEQUENCE);
        if (last >= sequence) {
            return Optional.of(new Recording.Old());
        }
        if (InboxDocuments.isParked(current, sequence)) {
            return Optional.of(new Recording.Parked());
        }
        if (InboxDocuments.queued(current).size() + InboxDocuments.parked(current).size() >= most) {
            return Optional.of(new Recording.Full());
        }
        return last == sequence - 1 ? queue(key, stored, current) : park(key, stored);
    }

    private Optional<Recording> queue(InboxKey key, Document stored, Document current) {
        if (InboxDocuments.toDo(current).isEmpty()) {
            return Optional.empty();
        }
        long sequence = InboxDocuments.number(stored, SEQUENCE);
        parked.keep(key, stored);
        return inbox.change(
                        and(InboxFilters.key(key), eq(SEQUENCE, sequence - 1), exists(FIRST_TO_DO)),
                        combine(set(SEQUENCE, sequence), push(QUEUED, sequence)))
                .map(
                        after -> {
                            gaps.pullIn(key, after);
                            return new Recording.Queued();
                        });
    }

    private Optional<Recording> park(InboxKey key, Document stored) {
        long sequence = InboxDocuments.number(stored, SEQUENCE);
        parked.keep(key, stored);
        Bson gap =
                and(
                        InboxFilters.key(key),
                        lt(SEQUENCE, sequence - 1),
                        ne(PARKED_SEQUENCE, sequence));
        return inbox.update(gap, push(PARKED, InboxDocuments.reference(stored)))
                ? Optional.of(new Recording.Parked())
                : Optional.empty();
    }

    /** Insert (sequence 1), otherwise {@code {sequence: n-1}} idle with nothing parked. */
    boolean pass(InboxKey key, long sequence) {
        if (sequence == 1) {
            return inbox.insert(
                    document(key, 1).append(TO_DO, List.of()).append(PARKED, List.of()));
        }
        return inbox.update(
                and(
                        InboxFilters.key(key),
                        eq(SEQUENCE, sequence - 1),
                        idle(),
                        exists(FIRST_PARKED, false)),
                set(SEQUENCE, sequence));
    }

    /**
     * In this order: insert (sequence 1); {@code {sequence < n}} without work, which replaces the
     * to-dos and leases; {@code {sequence < n}} without a second to-do, which becomes that; {@code
     * {sequence < n}} with one, which replaces it; insert; then a look.
     */
    Recording newest(InboxKey key, InboxEvent event, Lease lease, long taken) {
        long sequence = event.sequence();
        Document stored = InboxDocuments.stored(event);
        boolean begins = sequence == 1;
        while (true) {
            if (begins && inbox.insert(begun(key, stored, lease))) {
                return leased(key, event, lease, taken, null);
            }
            Bson older = and(InboxFilters.key(key), lt(SEQUENCE, sequence));
            Optional<Document> before =
                    inbox.replace(
                            and(older, exists(WORK, false)),
                            combine(
                                    set(SEQUENCE, sequence),
                                    set(TO_DO, List.of(stored)),
                                    set(WORK, lease.stored()),
                                    unset(WAITING),
                                    unset(DEAD)));
            if (before.isPresent()) {
                return leased(key, event, lease, taken, before.get().getString(DEAD));
            }
            if (follows(older, sequence, stored)) {
                return new Recording.Queued();
            }
            if (inbox.find(key.id())
                    .filter(there -> InboxDocuments.number(there, SEQUENCE) >= sequence)
                    .isPresent()) {
                return new Recording.Old();
            }
            begins = true;
        }
    }

    /** Nobody works on what is behind the head, so the newest of it is enough. */
    private boolean follows(Bson older, long sequence, Document stored) {
        return inbox.update(
                        and(older, exists(SECOND_TO_DO, false)),
                        combine(set(SEQUENCE, sequence), push(TO_DO, stored)))
                || inbox.update(
                        and(older, exists(SECOND_TO_DO)),
                        combine(set(SEQUENCE, sequence), set(SECOND_TO_DO, stored)));
    }

    static Document begun(InboxKey key, Document stored, Lease lease) {
        return document(key, InboxDocuments.number(stored, SEQUENCE))
                .append(TO_DO, List.of(stored))
                .append(PARKED, List.of())
                .append(WORK, lease.stored());
    }

    private static Document document(InboxKey key, long sequence) {
        return new Document(ID, key.id())
                .append("topic", key.topic())
                .append("subject", key.subject())
                .append(SEQUENCE, sequence);
    }

    private static Recording leased(
            InboxKey key, InboxEvent event, Lease lease, long taken, @Nullable String superseded) {
        return new Recording.Leased(new Work(key, lease.token(), event, taken), superseded);
    }
}

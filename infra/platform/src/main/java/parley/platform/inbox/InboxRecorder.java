package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.FIRST_TO_DO;
import static parley.platform.inbox.InboxFields.ID;
import static parley.platform.inbox.InboxFields.PARKED;
import static parley.platform.inbox.InboxFields.PARKED_SEQUENCE;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.TO_DO;
import static parley.platform.inbox.InboxFields.WAITING;
import static parley.platform.inbox.InboxFields.WORK;

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

    InboxRecorder(InboxCollection inbox) {
        this.inbox = inbox;
    }

    /**
     * In this order: insert (sequence 1); {@code {sequence: n-1}} idle, which also leases; {@code
     * {sequence: n-1}} busy, waiting or dead, which queues; {@code {sequence < n-1}} without this
     * one parked, which parks; then a look at what is there.
     */
    Recording contiguous(InboxKey key, InboxEvent event, First first, Lease lease, long taken) {
        long sequence = event.sequence();
        Document stored = InboxDocuments.stored(event);
        if (sequence == 1 && inbox.insert(begun(key, stored, lease))) {
            return leased(key, event, lease, taken, null);
        }
        while (true) {
            Bson next = and(eq(ID, key.id()), eq(SEQUENCE, sequence - 1));
            Bson advance = combine(set(SEQUENCE, sequence), push(TO_DO, stored));
            Optional<Document> after =
                    inbox.change(and(next, idle()), combine(advance, set(WORK, lease.stored())));
            if (after.isPresent()) {
                pullIn(key, after.get());
                return leased(key, event, lease, taken, null);
            }
            after = inbox.change(next, advance);
            if (after.isPresent()) {
                pullIn(key, after.get());
                return new Recording.Queued();
            }
            Bson gap =
                    and(
                            eq(ID, key.id()),
                            lt(SEQUENCE, sequence - 1),
                            ne(PARKED_SEQUENCE, sequence));
            if (inbox.update(gap, push(PARKED, stored))) {
                return new Recording.Parked();
            }
            Optional<Document> there = inbox.find(key.id());
            if (there.isPresent()) {
                if (InboxDocuments.number(there.get(), SEQUENCE) >= sequence) {
                    return new Recording.Old();
                }
                if (InboxDocuments.parked(there.get(), sequence).isPresent()) {
                    return new Recording.Parked();
                }
            } else if (first == First.ANY) {
                if (inbox.insert(begun(key, stored, lease))) {
                    return leased(key, event, lease, taken, null);
                }
            } else if (inbox.insert(
                    document(key, 0).append(TO_DO, List.of()).append(PARKED, List.of(stored)))) {
                return new Recording.Parked();
            }
        }
    }

    /**
     * In this order: insert (sequence 1); {@code {sequence < n}} without work, which replaces the
     * to-dos and leases; {@code {sequence < n}}, which queues; insert; then a look.
     */
    Recording newest(InboxKey key, InboxEvent event, Lease lease, long taken) {
        long sequence = event.sequence();
        Document stored = InboxDocuments.stored(event);
        boolean begins = sequence == 1;
        while (true) {
            if (begins && inbox.insert(begun(key, stored, lease))) {
                return leased(key, event, lease, taken, null);
            }
            Bson older = and(eq(ID, key.id()), lt(SEQUENCE, sequence));
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
            if (inbox.update(older, combine(set(SEQUENCE, sequence), push(TO_DO, stored)))) {
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

    /**
     * Makes to-dos of what is parked right behind the last one: filter {@code {sequence: n,
     * parked.sequence: n+1}}. Then drops what came a second time.
     */
    Document pullIn(InboxKey key, Document document) {
        Document current = document;
        while (!InboxDocuments.parked(current).isEmpty()) {
            long last = InboxDocuments.number(current, SEQUENCE);
            Optional<Document> next = InboxDocuments.parked(current, last + 1);
            Optional<Document> after =
                    next.isPresent()
                            ? inbox.change(
                                    and(
                                            eq(ID, key.id()),
                                            eq(SEQUENCE, last),
                                            eq(PARKED_SEQUENCE, last + 1)),
                                    combine(
                                            set(SEQUENCE, last + 1),
                                            push(TO_DO, next.get()),
                                            pull(PARKED, new Document(SEQUENCE, last + 1))))
                            : Optional.empty();
            if (after.isEmpty()) {
                return dropOld(key, current, last);
            }
            current = after.get();
        }
        return current;
    }

    private Document dropOld(InboxKey key, Document current, long last) {
        return inbox.change(
                        and(eq(ID, key.id()), lte(PARKED_SEQUENCE, last)),
                        pull(PARKED, new Document(SEQUENCE, new Document("$lte", last))))
                .orElse(current);
    }

    private static Bson idle() {
        return and(
                exists(WORK, false),
                exists(WAITING, false),
                exists(DEAD, false),
                exists(FIRST_TO_DO, false));
    }

    private static Document begun(InboxKey key, Document stored, Lease lease) {
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

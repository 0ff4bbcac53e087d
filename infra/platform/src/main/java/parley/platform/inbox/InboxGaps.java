package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static parley.platform.inbox.InboxFields.FIRST_PARKED;
import static parley.platform.inbox.InboxFields.FIRST_TO_DO;
import static parley.platform.inbox.InboxFields.GAP;
import static parley.platform.inbox.InboxFields.PARKED;
import static parley.platform.inbox.InboxFields.PARKED_RECORDED;
import static parley.platform.inbox.InboxFields.PARKED_SEQUENCE;
import static parley.platform.inbox.InboxFields.QUEUED;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.TO_DO;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import parley.platform.inbox.InboxStore.Gap;
import parley.platform.inbox.InboxStore.Gap.Next;

/** What came before its predecessor, and what becomes of it. */
final class InboxGaps {

    private final InboxCollection inbox;
    private final ParkedEvents parked;
    private final InboxQueue queue;

    InboxGaps(InboxCollection inbox, ParkedEvents parked, InboxQueue queue) {
        this.inbox = inbox;
        this.parked = parked;
        this.queue = queue;
    }

    /**
     * Makes to-dos of what is parked right behind the last one, however many follow each other, by
     * one write. Then drops what came a second time.
     */
    Document pullIn(InboxKey key, Document document) {
        Document current = document;
        List<Long> run = InboxDocuments.nextParked(current);
        while (!run.isEmpty()) {
            Optional<Document> after = pullIn(key, current, run);
            if (after.isEmpty()) {
                return current;
            }
            current = after.get();
            run = InboxDocuments.nextParked(current);
        }
        return dropOld(key, current);
    }

    /**
     * Filter {@code {_id, sequence: n, toDo.0}}, to queue them; or without that, to queue all but
     * the first, which becomes the head.
     */
    private Optional<Document> pullIn(InboxKey key, Document current, List<Long> run) {
        Bson same =
                and(
                        InboxFilters.key(key),
                        eq(SEQUENCE, InboxDocuments.number(current, SEQUENCE)),
                        exists(FIRST_TO_DO, !InboxDocuments.toDo(current).isEmpty()));
        Bson taken =
                combine(
                        set(SEQUENCE, run.getLast()),
                        pull(PARKED, new Document(SEQUENCE, new Document("$lte", run.getLast()))));
        if (!InboxDocuments.toDo(current).isEmpty()) {
            return inbox.change(same, combine(taken, pushEach(QUEUED, run)));
        }
        long first = run.getFirst();
        Optional<Document> after =
                queue.referredTo(key, first, same)
                        .flatMap(
                                head ->
                                        inbox.change(
                                                same,
                                                combine(
                                                        taken,
                                                        set(TO_DO, List.of(head)),
                                                        pushEach(
                                                                QUEUED,
                                                                run.subList(1, run.size())))));
        after.ifPresent(done -> parked.remove(key, List.of(first)));
        return after;
    }

    /** Their documents are the sweep's to remove, where no queued one has the same. */
    private Document dropOld(InboxKey key, Document current) {
        long last = InboxDocuments.number(current, SEQUENCE);
        if (InboxDocuments.parked(current).stream()
                .noneMatch(event -> InboxDocuments.number(event, SEQUENCE) <= last)) {
            return current;
        }
        return inbox.change(
                        and(InboxFilters.key(key), lte(PARKED_SEQUENCE, last)),
                        pull(PARKED, new Document(SEQUENCE, new Document("$lte", last))))
                .orElse(current);
    }

    /** Filter {@code {_id, gap: letter, sequence: n}}; {@code n} becomes the lowest parked - 1. */
    boolean skip(InboxKey key, String deadLetter) {
        while (true) {
            Optional<Document> stored =
                    inbox.find(key.id()).filter(there -> deadLetter.equals(there.getString(GAP)));
            Optional<Document> lowest = stored.flatMap(InboxDocuments::lowestParked);
            if (stored.isEmpty() || lowest.isEmpty()) {
                return false;
            }
            long next = InboxDocuments.number(lowest.get(), SEQUENCE);
            Optional<Document> skipped =
                    inbox.change(
                            and(
                                    InboxFilters.key(key),
                                    eq(GAP, deadLetter),
                                    eq(SEQUENCE, InboxDocuments.number(stored.get(), SEQUENCE))),
                            combine(set(SEQUENCE, next - 1), unset(GAP)));
            if (skipped.isPresent()) {
                pullIn(key, skipped.get());
                return true;
            }
        }
    }

    List<Gap> open(Instant parkedBefore, int limit) {
        return inbox.find(lt(PARKED_RECORDED, Date.from(parkedBefore)), limit).stream()
                .map(stored -> pullIn(InboxDocuments.key(stored), stored))
                .filter(stored -> InboxDocuments.nextParked(stored).isEmpty())
                .filter(stored -> InboxDocuments.lowestParked(stored).isPresent())
                .map(InboxGaps::gap)
                .toList();
    }

    Optional<InboxEvent> parked(InboxKey key, long sequence) {
        return parked.find(key, sequence).map(event -> InboxDocuments.event(key, event));
    }

    void reported(InboxKey key, @Nullable String deadLetter) {
        inbox.update(InboxFilters.key(key), deadLetter == null ? unset(GAP) : set(GAP, deadLetter));
    }

    List<Gap> closed() {
        return inbox.find(and(exists(GAP), exists(FIRST_PARKED, false)), Integer.MAX_VALUE).stream()
                .map(InboxGaps::gap)
                .toList();
    }

    private static Gap gap(Document stored) {
        return new Gap(
                InboxDocuments.key(stored),
                InboxDocuments.number(stored, SEQUENCE),
                InboxDocuments.lowestParked(stored)
                        .map(
                                lowest ->
                                        new Next(
                                                InboxDocuments.number(lowest, SEQUENCE),
                                                InboxDocuments.recorded(lowest)))
                        .orElse(null),
                stored.getString(GAP));
    }
}

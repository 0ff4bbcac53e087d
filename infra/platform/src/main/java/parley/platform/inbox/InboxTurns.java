package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.popFirst;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.FACT;
import static parley.platform.inbox.InboxFields.FIRST_QUEUED;
import static parley.platform.inbox.InboxFields.FIRST_TO_DO;
import static parley.platform.inbox.InboxFields.SECOND_TO_DO;
import static parley.platform.inbox.InboxFields.TOKEN;
import static parley.platform.inbox.InboxFields.TO_DO;
import static parley.platform.inbox.InboxFields.TO_DO_RECORDED;
import static parley.platform.inbox.InboxFields.WAITING;
import static parley.platform.inbox.InboxFields.WORK;
import static parley.platform.inbox.InboxFilters.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import parley.platform.inbox.InboxStore.Completion;
import parley.platform.inbox.InboxStore.Pending;
import parley.platform.lease.Lease;

/**
 * Who works a key's to-dos off, one after the other, and what the first one waits for. All writes
 * of a worker have the filter {@code {_id, work.token: own}}: they match, or the lease was taken
 * over and nothing changes.
 */
final class InboxTurns {

    private final InboxCollection inbox;
    private final InboxQueue queue;

    InboxTurns(InboxCollection inbox, InboxQueue queue) {
        this.inbox = inbox;
        this.queue = queue;
    }

    Optional<Work> lease(InboxKey key, @Nullable String expected, Lease lease, long taken) {
        Bson runnable =
                and(
                        InboxFilters.key(key),
                        eq(TOKEN, expected),
                        exists(FIRST_TO_DO),
                        exists(DEAD, false));
        Bson free = expected == null ? and(runnable, exists(WAITING, false)) : runnable;
        return inbox.change(free, set(WORK, lease.stored()))
                .flatMap(after -> InboxDocuments.work(after, lease.token(), taken));
    }

    Optional<Work> renew(Work work, Lease lease, long taken) {
        return inbox.change(own(work), set(WORK, lease.stored()))
                .flatMap(after -> InboxDocuments.work(after, lease.token(), taken));
    }

    /**
     * First as the only to-do, {@code {work.token, toDo.1 absent, queued.0 absent}}, which ends the
     * work in the same write; otherwise the work goes on with the next.
     */
    Completion complete(Work work) {
        Bson only = and(own(work), exists(SECOND_TO_DO, false), exists(FIRST_QUEUED, false));
        if (inbox.update(only, combine(popFirst(TO_DO), unset(WAITING), unset(WORK)))) {
            return new Completion.Finished();
        }
        return queue.advance(work.key(), own(work), unset(WAITING))
                .flatMap(after -> InboxDocuments.work(after, work.token(), work.taken()))
                .<Completion>map(Completion.More::new)
                .orElseGet(Completion.LeaseLost::new);
    }

    boolean markWaiting(Work work, Fact fact, Instant since) {
        return inbox.update(
                own(work),
                set(
                        WAITING,
                        new Document("fact", fact.toString()).append("since", Date.from(since))));
    }

    boolean leaveWaiting(Work work, Fact fact) {
        return inbox.update(and(own(work), eq(FACT, fact.toString())), unset(WORK));
    }

    List<InboxKey> awaken(Fact fact) {
        List<InboxKey> awake = new ArrayList<>();
        for (Document waiting : inbox.find(eq(FACT, fact.toString()), Integer.MAX_VALUE)) {
            InboxKey key = InboxDocuments.key(waiting);
            if (inbox.update(
                    and(InboxFilters.key(key), eq(FACT, fact.toString())), unset(WAITING))) {
                awake.add(key);
            }
        }
        return awake;
    }

    List<Pending> pending(Instant recordedBefore, int limit) {
        Bson runnable =
                and(
                        lt(TO_DO_RECORDED, Date.from(recordedBefore)),
                        or(exists(WAITING, false), exists(WORK)),
                        exists(DEAD, false));
        return inbox.find(runnable, limit).stream()
                .map(
                        stored ->
                                new Pending(
                                        InboxDocuments.key(stored),
                                        Lease.read(stored.get(WORK, Document.class))))
                .toList();
    }
}

package parley.platform.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static parley.platform.inbox.InboxFields.DEAD;
import static parley.platform.inbox.InboxFields.FACT;
import static parley.platform.inbox.InboxFields.FIRST_TO_DO;
import static parley.platform.inbox.InboxFields.GAP;
import static parley.platform.inbox.InboxFields.ID;
import static parley.platform.inbox.InboxFields.PARKED_RECORDED;
import static parley.platform.inbox.InboxFields.SECOND_TO_DO;
import static parley.platform.inbox.InboxFields.SEQUENCE;
import static parley.platform.inbox.InboxFields.TOKEN;
import static parley.platform.inbox.InboxFields.TO_DO;
import static parley.platform.inbox.InboxFields.TO_DO_RECORDED;
import static parley.platform.inbox.InboxFields.WAITING;
import static parley.platform.inbox.InboxFields.WORK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.lease.Lease;

/**
 * One document per key in {@code inbox}.
 *
 * <pre>{@code
 * { _id: "registration.registrations/4711", topic, subject,
 *   sequence: 5,                                  // last one that is or was a to-do
 *   toDo:   [ {sequence, id, type, source, time, data, partition, offset, recorded, ...} ],
 *   parked: [ {the same} ],                       // came before sequence + 1 did
 *   work:    {owner, token, length},              // who works off the to-dos now
 *   waiting: {fact: "participant/4712", since},   // what the first to-do waits for
 *   dead: "dead letter's id",                     // the first to-do could not be done
 *   gap:  "dead letter's id" }                    // of the gap before what is parked
 * }</pre>
 *
 * <p>Everything after the first to-do waits behind it, so a dead or waiting event is never
 * overtaken by later ones of its key. What piles up there is bounded by the 16 MB of a document;
 * one document per parked record (rule 13 of the backbone) belongs to a later issue.
 *
 * <p>All writes of a worker have the filter {@code {_id, work.token: own}}: they match, or the
 * lease was taken over and nothing changes.
 */
final class MongoInboxStore implements InboxStore {

    private final InboxCollection inbox;
    private final InboxRecorder recorder;

    MongoInboxStore(InboxCollection inbox) {
        this.inbox = inbox;
        this.recorder = new InboxRecorder(inbox);
    }

    @Override
    public Recording record(InboxKey key, InboxEvent event, First first, Lease lease, long taken) {
        return recorder.contiguous(key, event, first, lease, taken);
    }

    @Override
    public Recording recordNewest(InboxKey key, InboxEvent event, Lease lease, long taken) {
        return recorder.newest(key, event, lease, taken);
    }

    @Override
    public Optional<Work> lease(InboxKey key, @Nullable String expected, Lease lease, long taken) {
        Bson runnable =
                and(
                        eq(ID, key.id()),
                        eq(TOKEN, expected),
                        exists(FIRST_TO_DO),
                        exists(WAITING, false),
                        exists(DEAD, false));
        return inbox.change(runnable, set(WORK, lease.stored()))
                .flatMap(after -> InboxDocuments.work(after, lease.token(), taken));
    }

    @Override
    public Optional<Work> renew(Work work, Lease lease, long taken) {
        return inbox.change(own(work), set(WORK, lease.stored()))
                .flatMap(after -> InboxDocuments.work(after, lease.token(), taken));
    }

    /**
     * First as the only to-do, {@code {work.token, toDo.1 absent}}, which ends the work in the same
     * write; otherwise the work goes on with the next.
     */
    @Override
    public Completion complete(Work work) {
        Bson done =
                combine(
                        pull(TO_DO, new Document(SEQUENCE, work.head().sequence())),
                        unset(WAITING));
        if (inbox.update(and(own(work), exists(SECOND_TO_DO, false)), combine(done, unset(WORK)))) {
            return new Completion.Finished();
        }
        return inbox.change(own(work), done)
                .flatMap(after -> InboxDocuments.work(after, work.token(), work.taken()))
                .<Completion>map(Completion.More::new)
                .orElseGet(Completion.LeaseLost::new);
    }

    @Override
    public boolean markWaiting(Work work, Fact fact, Instant since) {
        return inbox.update(
                own(work),
                set(
                        WAITING,
                        new Document("fact", fact.toString()).append("since", Date.from(since))));
    }

    @Override
    public boolean leaveWaiting(Work work, Fact fact) {
        return inbox.update(and(own(work), eq(FACT, fact.toString())), unset(WORK));
    }

    @Override
    public List<InboxKey> awaken(Fact fact) {
        List<InboxKey> awake = new ArrayList<>();
        for (Document waiting : inbox.find(eq(FACT, fact.toString()), Integer.MAX_VALUE)) {
            InboxKey key = InboxDocuments.key(waiting);
            if (inbox.update(and(eq(ID, key.id()), eq(FACT, fact.toString())), unset(WAITING))) {
                awake.add(key);
            }
        }
        return awake;
    }

    @Override
    public boolean bury(Work work, String deadLetter) {
        return inbox.update(own(work), combine(set(DEAD, deadLetter), unset(WORK), unset(WAITING)));
    }

    @Override
    public List<Pending> pending(Instant recordedBefore, int limit) {
        Bson runnable =
                and(
                        lt(TO_DO_RECORDED, Date.from(recordedBefore)),
                        exists(WAITING, false),
                        exists(DEAD, false));
        return inbox.find(runnable, limit).stream()
                .map(
                        stored ->
                                new Pending(
                                        InboxDocuments.key(stored),
                                        Lease.read(stored.get(WORK, Document.class))))
                .toList();
    }

    @Override
    public List<Gap> gaps(Instant parkedBefore, int limit) {
        return inbox.find(lt(PARKED_RECORDED, Date.from(parkedBefore)), limit).stream()
                .map(stored -> recorder.pullIn(InboxDocuments.key(stored), stored))
                .filter(stored -> !InboxDocuments.parked(stored).isEmpty())
                .map(MongoInboxStore::gap)
                .toList();
    }

    @Override
    public void reported(InboxKey key, @Nullable String deadLetter) {
        inbox.update(eq(ID, key.id()), deadLetter == null ? unset(GAP) : set(GAP, deadLetter));
    }

    @Override
    public List<Gap> closedGaps() {
        return inbox.find(and(exists(GAP), exists("parked.0", false)), Integer.MAX_VALUE).stream()
                .map(MongoInboxStore::gap)
                .toList();
    }

    @Override
    public Counts counts(Instant now) {
        long toDo = 0;
        long parked = 0;
        long waiting = 0;
        long oldest = 0;
        for (Document stored :
                inbox.find(or(exists(FIRST_TO_DO), exists("parked.0")), Integer.MAX_VALUE)) {
            toDo += InboxDocuments.toDo(stored).size();
            parked += InboxDocuments.parked(stored).size();
            Document wait = stored.get(WAITING, Document.class);
            if (wait != null) {
                waiting++;
                Instant since = wait.getDate("since").toInstant();
                oldest = Math.max(oldest, Duration.between(since, now).toSeconds());
            }
        }
        return new Counts(toDo, parked, waiting, oldest);
    }

    private static Bson own(Work work) {
        return and(eq(ID, work.key().id()), eq(TOKEN, work.token()));
    }

    private static Gap gap(Document stored) {
        InboxKey key = InboxDocuments.key(stored);
        return new Gap(
                key,
                InboxDocuments.number(stored, SEQUENCE),
                InboxDocuments.lowestParked(stored)
                        .map(parked -> InboxDocuments.event(key, parked))
                        .orElse(null),
                stored.getString(GAP));
    }
}

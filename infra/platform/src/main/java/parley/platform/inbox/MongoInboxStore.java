package parley.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.lease.Lease;

/**
 * One document per key in {@code inbox}, which alone decides; one in {@code inbox_parked} for each
 * event that stands behind others ({@link ParkedEvents}).
 *
 * <pre>{@code
 * { _id: "registration.registrations/4711", topic, subject,
 *   sequence: 9,                                  // last one that is or was a to-do
 *   toDo:   [ {sequence: 5, id, type, source, time, data, partition, offset, recorded, ...} ],
 *   queued: [ 6, 7, 8, 9 ],                       // to-dos behind those, parked
 *   parked: [ {sequence: 12, recorded} ],         // came before sequence + 1 did, parked
 *   work:    {owner, token, length},              // who works off the to-dos now
 *   waiting: {fact: "participant/4712", since},   // what the first to-do waits for
 *   dead: "dead letter's id",                     // the first to-do could not be done
 *   erased: true,                                 // a tombstone came; it took all that was there
 *   gap:  "dead letter's id" }                    // of the gap before what is parked
 * }</pre>
 *
 * <p>Everything after the first to-do waits behind it, so a dead or waiting event is never
 * overtaken by later ones of its key. An event in its turn, and the few that come while a worker is
 * at it, stand in the key's document: one write. What comes behind a dead or waiting one, a gap, or
 * others that are parked, is parked: two writes.
 *
 * <p>Between two writes a process may end:
 *
 * <ul>
 *   <li>An event is parked, then referred to. In between, its record is not acknowledged and comes
 *       again; the same document is there already, or its turn has come without it.
 *   <li>A parked event is copied to the head, and its reference taken, then removed. In between,
 *       nothing refers to it any more.
 *   <li>A tombstone takes all references, then removes what they referred to.
 * </ul>
 *
 * So a reference without its event never is, and an event without reference does no harm; the sweep
 * removes it ({@link ParkedLeftovers}). Whether that can be told is why {@code sequence} never
 * falls and references are added only above it.
 */
final class MongoInboxStore implements InboxStore {

    private final InboxRecorder recorder;
    private final InboxTurns turns;
    private final InboxBlocks blocks;
    private final InboxErasing erasing;
    private final InboxGaps gaps;
    private final InboxCounts counts;
    private final ParkedLeftovers leftovers;

    /**
     * Stores in these.
     *
     * @param most how many events of a key may be parked; a few more where several replicas record
     *     the same key's
     */
    MongoInboxStore(InboxCollection inbox, ParkedEvents parked, int most) {
        InboxQueue queue = new InboxQueue(inbox, parked);
        this.gaps = new InboxGaps(inbox, parked, queue);
        this.recorder = new InboxRecorder(inbox, parked, gaps, most);
        this.turns = new InboxTurns(inbox, queue);
        this.blocks = new InboxBlocks(inbox, queue);
        this.erasing = new InboxErasing(inbox, parked);
        this.counts = new InboxCounts(inbox);
        this.leftovers = new ParkedLeftovers(inbox, parked);
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
    public boolean pass(InboxKey key, long sequence) {
        return recorder.pass(key, sequence);
    }

    @Override
    public Optional<Work> lease(InboxKey key, @Nullable String expected, Lease lease, long taken) {
        return turns.lease(key, expected, lease, taken);
    }

    @Override
    public Optional<Work> renew(Work work, Lease lease, long taken) {
        return turns.renew(work, lease, taken);
    }

    @Override
    public Completion complete(Work work) {
        return turns.complete(work);
    }

    @Override
    public boolean markWaiting(Work work, Fact fact, Instant since) {
        return turns.markWaiting(work, fact, since);
    }

    @Override
    public boolean leaveWaiting(Work work, Fact fact) {
        return turns.leaveWaiting(work, fact);
    }

    @Override
    public List<InboxKey> awaken(Fact fact) {
        return turns.awaken(fact);
    }

    @Override
    public boolean bury(Work work, String deadLetter) {
        return blocks.bury(work, deadLetter);
    }

    @Override
    public List<Buried> buried(int limit) {
        return blocks.buried(limit);
    }

    @Override
    public Optional<InboxEvent> dead(InboxKey key, String deadLetter) {
        return blocks.head(key, deadLetter);
    }

    @Override
    public boolean blocked(InboxKey key, String deadLetter) {
        return blocks.blocked(key, deadLetter);
    }

    @Override
    public boolean revive(InboxKey key, String deadLetter) {
        return blocks.revive(key, deadLetter);
    }

    @Override
    public boolean giveUp(InboxKey key, String deadLetter) {
        return blocks.giveUp(key, deadLetter);
    }

    @Override
    public boolean skipGap(InboxKey key, String deadLetter) {
        return gaps.skip(key, deadLetter);
    }

    @Override
    public Optional<Behind> behind(InboxKey key) {
        return blocks.behind(key);
    }

    @Override
    public List<String> erase(InboxKey key) {
        return erasing.erase(key);
    }

    @Override
    public Erasure recordErasure(InboxKey key, InboxEvent tombstone, Lease lease, long taken) {
        return erasing.record(key, tombstone, lease, taken);
    }

    @Override
    public List<Pending> pending(Instant recordedBefore, int limit) {
        return turns.pending(recordedBefore, limit);
    }

    @Override
    public List<Gap> gaps(Instant parkedBefore, int limit) {
        return gaps.open(parkedBefore, limit);
    }

    @Override
    public Optional<InboxEvent> parked(InboxKey key, long sequence) {
        return gaps.parked(key, sequence);
    }

    @Override
    public void reported(InboxKey key, @Nullable String deadLetter) {
        gaps.reported(key, deadLetter);
    }

    @Override
    public List<Gap> closedGaps() {
        return gaps.closed();
    }

    @Override
    public void removeLeftovers(int limit) {
        leftovers.remove(limit);
    }

    @Override
    public Counts counts(Instant now) {
        return counts.counts(now);
    }
}

package parley.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.lease.Lease;

/**
 * What this service has consumed: for each key the last sequence and a queue of to-dos in their
 * order. Every method is atomic, and those that get a {@link Work} change nothing when its lease is
 * lost. What stands behind others of its key is parked, up to a number.
 */
interface InboxStore {

    /**
     * Contiguous order. The event after the last one becomes a to-do and pulls in what is parked
     * behind it; a later one is parked. {@link Recording.Full}, and nothing recorded, where it
     * would be one too many.
     *
     * @param first what a key may begin with
     */
    Recording record(InboxKey key, InboxEvent event, First first, Lease lease, long taken);

    /**
     * Of a compacted topic: any newer one becomes a to-do. It replaces older ones that nobody works
     * on, also waiting and dead ones; so there are never more than two.
     */
    Recording recordNewest(InboxKey key, InboxEvent event, Lease lease, long taken);

    /**
     * Advances the sequence over an event that nothing is to be done about, of either kind of
     * topic, in one write.
     *
     * @return false, and nothing changed, where this is not simply the key's next one with nothing
     *     before it unfinished: it has to be recorded then
     */
    boolean pass(InboxKey key, long sequence);

    /**
     * Takes up a key whose first to-do neither waits nor is dead. One that is marked as waiting may
     * be taken over: whoever has it has not left it yet, and may have crashed when the fact was
     * there already.
     *
     * @param expected token of the lease that is taken over; null where none may be there
     */
    Optional<Work> lease(InboxKey key, @Nullable String expected, Lease lease, long taken);

    /** A new lease instead of one that grows old; empty when that is lost. */
    Optional<Work> renew(Work work, Lease lease, long taken);

    /** The head is done. */
    Completion complete(Work work);

    /** The head waits for the fact from now on; the lease stays. */
    boolean markWaiting(Work work, Fact fact, Instant since);

    /**
     * Ends the work if the head still waits for the fact. False when the fact was provided
     * meanwhile, or the lease is lost.
     */
    boolean leaveWaiting(Work work, Fact fact);

    /** Removes the marks of all that wait for the fact; gives their keys. */
    List<InboxKey> awaken(Fact fact);

    /** The head can't be done; it and what is behind it stay, the work ends. */
    boolean bury(Work work, String deadLetter);

    /** Keys whose head is dead. */
    List<Buried> buried(int limit);

    /** The head that this dead letter tells of. */
    Optional<InboxEvent> dead(InboxKey key, String deadLetter);

    /** Whether the head is dead, or the gap reported, with this dead letter. */
    boolean blocked(InboxKey key, String deadLetter);

    /** The dead head has its turn again. False when it is not dead with this dead letter. */
    boolean revive(InboxKey key, String deadLetter);

    /** The dead head is done. False when it is not dead with this dead letter. */
    boolean giveUp(InboxKey key, String deadLetter);

    /** The parked ones are the next, whatever is missing before them. False when it is closed. */
    boolean skipGap(InboxKey key, String deadLetter);

    /** What the head or the gap holds back. */
    Optional<Behind> behind(InboxKey key);

    /**
     * Nothing of this key is left but its sequence, the highest that was parked.
     *
     * @return the dead letters that it had
     */
    List<String> erase(InboxKey key);

    /**
     * The owner erased the aggregate: as {@link #erase}, with the tombstone as the only to-do,
     * whoever works on what was before. One that is not newer than the last sequence is old.
     */
    Erasure recordErasure(InboxKey key, InboxEvent tombstone, Lease lease, long taken);

    /** Keys with something to do, recorded before then; without those that were left waiting. */
    List<Pending> pending(Instant recordedBefore, int limit);

    /** Keys with parked events that came before then, after pulling in what can be. */
    List<Gap> gaps(Instant parkedBefore, int limit);

    /** What stands behind a key's gap, if it still does. */
    Optional<InboxEvent> parked(InboxKey key, long sequence);

    /** The dead letter that tells of a key's gap; null when the gap is closed. */
    void reported(InboxKey key, @Nullable String deadLetter);

    /** Keys whose reported gap has closed. */
    List<Gap> closedGaps();

    /** Looks at the next so many parked events for what a crash left without a use. */
    void removeLeftovers(int limit);

    Counts counts(Instant now);

    /** What a key may begin with. */
    enum First {
        ONE,
        /** This group began to read a topic whose older records are gone. */
        ANY
    }

    /** Outcomes of {@link #complete}. */
    sealed interface Completion {

        record More(Work next) implements Completion {}

        record Finished() implements Completion {}

        record LeaseLost() implements Completion {}
    }

    /**
     * What became of a tombstone.
     *
     * @param deadLetters that the key had
     * @param work empty where it was old
     */
    record Erasure(List<String> deadLetters, Optional<Work> work) {

        static final Erasure OLD = new Erasure(List.of(), Optional.empty());

        public Erasure {
            deadLetters = List.copyOf(deadLetters);
        }
    }

    /** A key whose head is dead. */
    record Buried(InboxKey key, String deadLetter) {}

    /** A key with something to do. */
    record Pending(InboxKey key, @Nullable Lease lease) {}

    /**
     * A key with an event missing.
     *
     * @param last the last sequence before the gap
     * @param next the lowest parked one; null when nothing is parked any more
     * @param reported its dead letter
     */
    record Gap(InboxKey key, long last, @Nullable Next next, @Nullable String reported) {

        /** A parked event, without its content. */
        record Next(long sequence, Instant recorded) {}
    }
}

package parley.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.lease.Lease;

/**
 * What this service has consumed: for each key the last sequence and a queue of to-dos in their
 * order. Every method is atomic, and those that get a {@link Work} change nothing when its lease is
 * lost.
 */
interface InboxStore {

    /**
     * Contiguous order. The event after the last one becomes a to-do and pulls in what is parked
     * behind it; a later one is parked.
     *
     * @param first what a key may begin with
     */
    Recording record(InboxKey key, InboxEvent event, First first, Lease lease, long taken);

    /**
     * Of a compacted topic: any newer one becomes a to-do. It replaces older ones that nobody works
     * on, also waiting and dead ones.
     */
    Recording recordNewest(InboxKey key, InboxEvent event, Lease lease, long taken);

    /**
     * Takes up a key whose first to-do neither waits nor is dead.
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

    /** Keys with something to do, recorded before then. */
    List<Pending> pending(Instant recordedBefore, int limit);

    /** Keys with parked events that came before then, after pulling in what can be. */
    List<Gap> gaps(Instant parkedBefore, int limit);

    /** The dead letter that tells of a key's gap; null when the gap is closed. */
    void reported(InboxKey key, @Nullable String deadLetter);

    /** Keys whose reported gap has closed. */
    List<Gap> closedGaps();

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

    /** A key with something to do. */
    record Pending(InboxKey key, @Nullable Lease lease) {}

    /**
     * A key with an event missing.
     *
     * @param last the last sequence before the gap
     * @param next the lowest parked one; null when nothing is parked any more
     * @param reported its dead letter
     */
    record Gap(InboxKey key, long last, @Nullable InboxEvent next, @Nullable String reported) {}
}

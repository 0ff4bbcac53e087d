package parley.platform.outbox;

import parley.platform.outbox.OutboxStore.LeasedOutbox;

/**
 * The fast path of one collection, for its writers. Nothing of it blocks or fails; what it drops,
 * the scan finds.
 */
public interface OutboxSignal {

    /** Says that an aggregate has something to publish. */
    void pending(String id);

    /**
     * For a command that stores it with its events in the same write (backbone rule 6), where
     * nothing is pending and nobody has the aggregate.
     */
    OwnLease lease();

    /** The write has stored the lease, and these events as the only ones. */
    void leased(LeasedOutbox outbox, OwnLease lease);

    /** Whether the write has stored the lease is not known; this replica's scan may try it. */
    void perhapsLeased(String id, OwnLease lease);
}

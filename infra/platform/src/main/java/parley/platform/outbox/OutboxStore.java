package parley.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.platform.lease.Lease;

/** The outboxes of one collection of aggregates. None of its writes touches a version. */
public interface OutboxStore {

    /** The collection. */
    String name();

    /** Aggregates with something unpublished, however young. */
    List<PendingOutbox> pending(int limit);

    /**
     * Takes the lease and reads what is to be sent. Outcomes: leased; or nothing changed, because
     * nothing is pending or because the lease is not the one that was expected.
     *
     * @param expected token of the lease that is taken over; null where none may be there
     */
    Optional<LeasedOutbox> lease(String id, @Nullable String expected, Lease lease);

    /**
     * Removes what was sent, if the lease is still the one with this token.
     *
     * @param sent ids of events
     */
    Clearing clear(String id, String token, Set<String> sent, Afterwards afterwards);

    OutboxStatistics.Backlog backlog(Instant now);

    /** What becomes of the lease. */
    enum Afterwards {
        RELEASE,
        /** The aggregate failed; nobody else is to try at once. */
        KEEP
    }

    /** Outcomes of {@link #clear}. */
    enum Clearing {
        EMPTY,
        /** Something was appended meanwhile, or was not sent. */
        MORE,
        /** Somebody else has the lease; nothing changed. They send again what was sent. */
        LEASE_LOST
    }

    /** An aggregate that a scan found. */
    record PendingOutbox(String id, long events, Instant oldest, @Nullable Lease lease) {}

    /**
     * What a lease gives the right to send.
     *
     * @param entries in the order in which they were written
     */
    record LeasedOutbox(String id, @Nullable String forum, List<OutboxEntry> entries) {

        public LeasedOutbox {
            entries = List.copyOf(entries);
        }
    }
}

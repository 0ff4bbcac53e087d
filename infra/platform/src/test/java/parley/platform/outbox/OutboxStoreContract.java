package parley.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.lease.HandTime.START;
import static parley.platform.outbox.Entries.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.lease.Lease;
import parley.platform.lease.Leases;
import parley.platform.outbox.OutboxStore.Afterwards;
import parley.platform.outbox.OutboxStore.Clearing;
import parley.platform.outbox.OutboxStore.LeasedOutbox;
import parley.platform.outbox.OutboxStore.PendingOutbox;

/** What every store of outboxes keeps to. */
abstract class OutboxStoreContract {

    private static final Instant LATER = START.plusSeconds(1);

    private final String id = UUID.randomUUID().toString();
    private final Lease lease = Leases.of("this", Duration.ofSeconds(20)).take();
    private final Lease other = Leases.of("other", Duration.ofSeconds(20)).take();

    abstract OutboxStore store();

    /** As a command does: appends and counts the version up. */
    abstract void append(String id, OutboxEntry... entries);

    abstract long version(String id);

    @Test
    void pendingIsWhatHasAnEvent() {
        append(id);
        assertThat(store().pending(1000)).noneMatch(found -> found.id().equals(id));

        append(id, entry(1, START), entry(2, LATER));

        assertThat(store().pending(1000)).contains(new PendingOutbox(id, 2, START, null));
    }

    @Test
    void aLeaseGivesTheEventsInTheirOrder() {
        append(id, entry(1), entry(2));
        append(id, entry(3));

        assertThat(store().lease(id, null, lease))
                .map(LeasedOutbox::entries)
                .hasValueSatisfying(
                        entries ->
                                assertThat(entries).containsExactly(entry(1), entry(2), entry(3)));
    }

    @Test
    void nothingPendingIsNotLeased() {
        append(id);

        assertThat(store().lease(id, null, lease)).isEmpty();
        assertThat(store().lease("unknown", null, lease)).isEmpty();
    }

    @Test
    void ofTwoWhoWantTheSameLeaseOneGetsIt() {
        append(id, entry(1));
        store().lease(id, null, other);

        assertThat(store().lease(id, null, lease)).isEmpty();
        assertThat(store().pending(1000)).contains(new PendingOutbox(id, 1, START, other));
    }

    @Test
    void aLeaseIsTakenOverOnlyByWhoNamesItsToken() {
        append(id, entry(1));
        store().lease(id, null, other);

        assertThat(store().lease(id, "some token", lease)).isEmpty();
        assertThat(store().lease(id, other.token(), lease)).isPresent();
        assertThat(store().clear(id, other.token(), Set.of("event-1"), Afterwards.RELEASE))
                .isEqualTo(Clearing.LEASE_LOST);
    }

    @Test
    void whatWasSentIsClearedAndTheLeaseIsFree() {
        append(id, entry(1), entry(2));
        store().lease(id, null, lease);

        assertThat(
                        store().clear(
                                        id,
                                        lease.token(),
                                        Set.of("event-1", "event-2"),
                                        Afterwards.RELEASE))
                .isEqualTo(Clearing.EMPTY);
        append(id, entry(3));
        assertThat(store().lease(id, null, other))
                .map(LeasedOutbox::entries)
                .hasValueSatisfying(entries -> assertThat(entries).containsExactly(entry(3)));
    }

    @Test
    void whatIsAppendedWhileTheRestIsSentStaysPending() {
        append(id, entry(1));
        store().lease(id, null, lease);
        append(id, entry(2));

        assertThat(store().clear(id, lease.token(), Set.of("event-1"), Afterwards.RELEASE))
                .isEqualTo(Clearing.MORE);
        assertThat(store().lease(id, null, lease))
                .map(LeasedOutbox::entries)
                .hasValueSatisfying(entries -> assertThat(entries).containsExactly(entry(2)));
    }

    @Test
    void aKeptLeaseKeepsOthersAway() {
        append(id, entry(1), entry(2));
        store().lease(id, null, lease);

        assertThat(store().clear(id, lease.token(), Set.of("event-1"), Afterwards.KEEP))
                .isEqualTo(Clearing.MORE);
        assertThat(store().lease(id, null, other)).isEmpty();
        assertThat(store().lease(id, lease.token(), other))
                .map(LeasedOutbox::entries)
                .hasValueSatisfying(entries -> assertThat(entries).containsExactly(entry(2)));
    }

    @Test
    void neitherLeaseNorClearTouchesTheVersion() {
        append(id, entry(1));
        long before = version(id);

        store().lease(id, null, lease);
        store().clear(id, lease.token(), Set.of("event-1"), Afterwards.RELEASE);

        assertThat(version(id)).isEqualTo(before);
    }

    @Test
    void theBacklogCountsEventsAndAgesTheOldest() {
        Instant now = START.plusSeconds(60);
        OutboxStatistics.Backlog before = store().backlog(now);
        append(id, entry(1), entry(2, LATER));

        OutboxStatistics.Backlog after = store().backlog(now);

        assertThat(after.pending()).isEqualTo(before.pending() + 2);
        assertThat(after.oldest()).isEqualTo(Duration.ofSeconds(60));
    }
}

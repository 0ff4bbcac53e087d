package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.inbox.Events.event;
import static parley.platform.lease.HandTime.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.inbox.InboxStore.Completion;
import parley.platform.inbox.InboxStore.First;
import parley.platform.inbox.InboxStore.Gap;
import parley.platform.inbox.InboxStore.Pending;
import parley.platform.lease.Lease;

/** What every store of an inbox keeps to. */
abstract class InboxStoreContract {

    private static final Instant LATER = START.plusSeconds(1);

    private final InboxKey key = new InboxKey("kiosk.orders", UUID.randomUUID().toString());
    private final Fact fact = new Fact("customer", UUID.randomUUID().toString());

    abstract InboxStore store();

    @Test
    void theFirstEventIsLeasedToWhoRecordsIt() {
        Work work = leased(record(1));

        assertThat(work.head()).isEqualTo(event(key, 1));
        assertThat(store().complete(work)).isEqualTo(new Completion.Finished());
        assertThat(mine()).isEmpty();
    }

    @Test
    void theNextOneIsLeasedWhenAllBeforeAreDone() {
        complete(leased(record(1)));

        assertThat(leased(record(2)).head()).isEqualTo(event(key, 2));
    }

    @Test
    void whatWasHadBeforeIsOld() {
        complete(leased(record(1)));
        complete(leased(record(2)));

        assertThat(record(1)).isEqualTo(new Recording.Old());
        assertThat(record(2)).isEqualTo(new Recording.Old());
    }

    @Test
    void aSecondDeliveryDuringTheWorkIsOld() {
        record(1);

        assertThat(record(1)).isEqualTo(new Recording.Old());
    }

    @Test
    void whatComesDuringTheWorkIsDoneByTheSameWorker() {
        Work first = leased(record(1));

        assertThat(record(2)).isEqualTo(new Recording.Queued());
        assertThat(record(3)).isEqualTo(new Recording.Queued());

        Work second = next(store().complete(first));
        assertThat(second.head()).isEqualTo(event(key, 2));
        Work third = next(store().complete(second));
        assertThat(third.head()).isEqualTo(event(key, 3));
        assertThat(store().complete(third)).isEqualTo(new Completion.Finished());
    }

    @Test
    void anEventAheadOfItsTurnIsParkedAndPulledIn() {
        assertThat(record(3)).isEqualTo(new Recording.Parked());
        assertThat(record(2)).isEqualTo(new Recording.Parked());
        assertThat(record(2)).isEqualTo(new Recording.Parked());
        assertThat(mine()).isEmpty();

        Work first = leased(record(1));

        Work second = next(store().complete(first));
        Work third = next(store().complete(second));
        assertThat(List.of(first, second, third))
                .extracting(work -> work.head().sequence())
                .containsExactly(1L, 2L, 3L);
        assertThat(store().complete(third)).isEqualTo(new Completion.Finished());
        assertThat(store().gaps(LATER, 1000)).noneMatch(gap -> gap.key().equals(key));
    }

    @Test
    void aKeyOfATruncatedTopicMayBeginAnywhere() {
        Recording recording = store().record(key, event(key, 7), First.ANY, lease(), 0);

        complete(leased(recording));
        assertThat(store().record(key, event(key, 6), First.ANY, lease(), 0))
                .isEqualTo(new Recording.Old());
        assertThat(store().record(key, event(key, 9), First.ANY, lease(), 0))
                .isEqualTo(new Recording.Parked());
    }

    @Test
    void aLostLeaseChangesNothing() {
        Work lost = leased(record(1));
        Work taken = takeOver(lost);

        assertThat(store().complete(lost)).isEqualTo(new Completion.LeaseLost());
        assertThat(store().markWaiting(lost, fact, START)).isFalse();
        assertThat(store().leaveWaiting(lost, fact)).isFalse();
        assertThat(store().bury(lost, "letter")).isFalse();
        assertThat(store().renew(lost, lease(), 0)).isEmpty();

        assertThat(taken.head()).isEqualTo(event(key, 1));
        assertThat(store().complete(taken)).isEqualTo(new Completion.Finished());
    }

    @Test
    void aRenewedLeaseIsTheOnlyOne() {
        Work old = leased(record(1));

        Work renewed = store().renew(old, lease(), 5).orElseThrow();

        assertThat(renewed.taken()).isEqualTo(5);
        assertThat(store().complete(old)).isEqualTo(new Completion.LeaseLost());
        assertThat(store().complete(renewed)).isEqualTo(new Completion.Finished());
    }

    @Test
    void aWaitingEventHoldsBackThoseBehindItUntilTheFactIsThere() {
        Work work = leased(record(1));
        assertThat(store().markWaiting(work, fact, START)).isTrue();
        assertThat(store().leaveWaiting(work, fact)).isTrue();

        assertThat(record(2)).isEqualTo(new Recording.Queued());
        assertThat(store().lease(key, null, lease(), 0)).isEmpty();
        assertThat(mine()).isEmpty();

        assertThat(store().awaken(new Fact("customer", "another"))).isEmpty();
        assertThat(store().awaken(fact)).containsExactly(key);
        assertThat(store().awaken(fact)).isEmpty();
        assertThat(store().lease(key, null, lease(), 0).map(Work::head)).contains(event(key, 1));
    }

    @Test
    void aFactThatComesBetweenMarkAndLeavingIsNoticed() {
        Work work = leased(record(1));
        store().markWaiting(work, fact, START);

        assertThat(store().awaken(fact)).containsExactly(key);

        assertThat(store().leaveWaiting(work, fact)).isFalse();
        assertThat(store().complete(work)).isEqualTo(new Completion.Finished());
    }

    @Test
    void aDeadEventHoldsBackThoseBehindIt() {
        Work work = leased(record(1));
        assertThat(store().bury(work, "letter")).isTrue();

        assertThat(record(2)).isEqualTo(new Recording.Queued());
        assertThat(store().lease(key, null, lease(), 0)).isEmpty();
        assertThat(mine()).isEmpty();
        assertThat(record(1)).isEqualTo(new Recording.Old());
    }

    @Test
    void pendingShowsWhoWorksOnWhat() {
        Lease lease = lease();
        store().record(key, event(key, 1), First.ONE, lease, 0);

        assertThat(mine()).containsExactly(new Pending(key, lease));
        assertThat(store().pending(START, 1000)).noneMatch(p -> p.key().equals(key));
    }

    @Test
    void onACompactedTopicTheNewestWins() {
        complete(leased(newest(3)));

        assertThat(newest(2)).isEqualTo(new Recording.Old());
        assertThat(newest(3)).isEqualTo(new Recording.Old());
        assertThat(leased(newest(9)).head()).isEqualTo(event(key, 9));
    }

    @Test
    void aNewerStateReplacesOneThatIsDead() {
        store().bury(leased(newest(1)), "letter");

        Recording recording = newest(2);

        assertThat(recording)
                .isInstanceOfSatisfying(
                        Recording.Leased.class,
                        leased -> assertThat(leased.superseded()).isEqualTo("letter"));
        assertThat(store().complete(leased(recording))).isEqualTo(new Completion.Finished());
    }

    @Test
    void aNewerStateReplacesOneThatWaits() {
        Work work = leased(newest(1));
        store().markWaiting(work, fact, START);
        store().leaveWaiting(work, fact);

        complete(leased(newest(2)));

        assertThat(store().awaken(fact)).isEmpty();
        assertThat(mine()).isEmpty();
    }

    @Test
    void aNewerStateThatComesDuringTheWorkFollowsIt() {
        Work work = leased(newest(1));

        assertThat(newest(5)).isEqualTo(new Recording.Queued());

        assertThat(next(store().complete(work)).head()).isEqualTo(event(key, 5));
    }

    @Test
    void aGapShowsUntilItIsClosed() {
        complete(leased(record(1)));
        record(4);
        record(3);
        assertThat(gap().last()).isEqualTo(1);
        assertThat(Objects.requireNonNull(gap().next()).sequence()).isEqualTo(3);

        store().reported(key, "letter");
        assertThat(gap().reported()).isEqualTo("letter");
        assertThat(closed()).isNull();

        record(2);
        assertThat(Objects.requireNonNull(closed()).reported()).isEqualTo("letter");
        store().reported(key, null);
        assertThat(closed()).isNull();
    }

    @Test
    void everythingIsCounted() {
        Counts before = counts();
        Work work = leased(record(1));
        record(2);
        record(5);
        store().markWaiting(work, fact, START);
        store().leaveWaiting(work, fact);

        Counts after = counts();

        assertThat(after.toDo()).isEqualTo(before.toDo() + 2);
        assertThat(after.parked()).isEqualTo(before.parked() + 1);
        assertThat(after.waiting()).isEqualTo(before.waiting() + 1);
        assertThat(after.oldestWaitingSeconds()).isEqualTo(60);
    }

    private Recording record(long sequence) {
        return store().record(key, event(key, sequence), First.ONE, lease(), 0);
    }

    private Recording newest(long sequence) {
        return store().recordNewest(key, event(key, sequence), lease(), 0);
    }

    private void complete(Work work) {
        assertThat(store().complete(work)).isEqualTo(new Completion.Finished());
    }

    private Work takeOver(Work work) {
        return store().lease(key, work.token(), lease(), 0).orElseThrow();
    }

    private List<Pending> mine() {
        return store().pending(LATER, 1000).stream().filter(p -> p.key().equals(key)).toList();
    }

    private Gap gap() {
        return store().gaps(LATER, 1000).stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Gap closed() {
        return store().closedGaps().stream()
                .filter(found -> found.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private Counts counts() {
        return store().counts(START.plusSeconds(60));
    }

    private static Lease lease() {
        return Lease.taken("this", Duration.ofSeconds(15));
    }

    private static Work leased(Recording recording) {
        return ((Recording.Leased) recording).work();
    }

    private static Work next(Completion completion) {
        return ((Completion.More) completion).next();
    }
}

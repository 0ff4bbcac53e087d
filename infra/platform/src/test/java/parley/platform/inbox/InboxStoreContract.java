package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.inbox.Events.event;
import static parley.platform.lease.HandTime.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.inbox.InboxStatistics.Counts;
import parley.platform.inbox.InboxStore.Buried;
import parley.platform.inbox.InboxStore.Completion;
import parley.platform.inbox.InboxStore.Erasure;
import parley.platform.inbox.InboxStore.First;
import parley.platform.inbox.InboxStore.Gap;
import parley.platform.inbox.InboxStore.Pending;
import parley.platform.lease.Lease;
import parley.platform.lease.Leases;

/** What every store of an inbox keeps to. */
abstract class InboxStoreContract {

    static final int MOST = 40;

    private static final Instant LATER = START.plusSeconds(1);

    private final InboxKey key = new InboxKey("kiosk.orders", UUID.randomUUID().toString());
    private final Fact fact = new Fact("customer", UUID.randomUUID().toString());

    /** One with room for {@link #MOST} parked events of a key. */
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
    void whatIsPassedIsDoneAndOld() {
        assertThat(store().pass(key, 1)).isTrue();
        assertThat(store().pass(key, 2)).isTrue();

        assertThat(mine()).isEmpty();
        assertThat(record(2)).isEqualTo(new Recording.Old());
        assertThat(leased(record(3)).head()).isEqualTo(event(key, 3));
    }

    @Test
    void whatWasPassedIsNotPassedAgain() {
        store().pass(key, 1);
        store().pass(key, 2);

        assertThat(store().pass(key, 1)).isFalse();
        assertThat(store().pass(key, 2)).isFalse();
    }

    @Test
    void nothingIsPassedAheadOfItsTurn() {
        assertThat(store().pass(key, 2)).isFalse();
        store().pass(key, 1);
        assertThat(store().pass(key, 3)).isFalse();

        assertThat(record(2)).isInstanceOf(Recording.Leased.class);
    }

    @Test
    void nothingIsPassedWhileAnEventBeforeItIsWorkedOn() {
        Work first = leased(record(1));

        assertThat(store().pass(key, 2)).isFalse();

        complete(first);
        assertThat(store().pass(key, 2)).isTrue();
    }

    @Test
    void nothingIsPassedBehindAWaitingEventOrADeadOne() {
        Work first = leased(record(1));
        store().markWaiting(first, fact, START);
        store().leaveWaiting(first, fact);
        assertThat(store().pass(key, 2)).isFalse();

        store().awaken(fact);
        assertThat(store().pass(key, 2)).isFalse();

        store().bury(store().lease(key, null, lease(), 0).orElseThrow(), "letter-1");
        assertThat(store().pass(key, 2)).isFalse();
    }

    @Test
    void whatParkedEventsWaitForIsRecordedNotPassed() {
        complete(leased(record(1)));
        record(3);

        assertThat(store().pass(key, 2)).isFalse();
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
    void aRevivedEventHasItsTurnAgainBeforeThoseBehindIt() {
        store().bury(leased(record(1)), "letter");
        record(2);

        assertThat(store().blocked(key, "letter")).isTrue();
        assertThat(store().dead(key, "letter")).contains(event(key, 1));
        assertThat(store().behind(key)).contains(new Behind(1, 2, 2));
        assertThat(store().revive(key, "another")).isFalse();
        assertThat(store().revive(key, "letter")).isTrue();
        assertThat(store().revive(key, "letter")).isFalse();

        assertThat(store().blocked(key, "letter")).isFalse();
        assertThat(store().dead(key, "letter")).isEmpty();
        Work again = store().lease(key, null, lease(), 0).orElseThrow();
        assertThat(again.head()).isEqualTo(event(key, 1));
        assertThat(next(store().complete(again)).head()).isEqualTo(event(key, 2));
    }

    @Test
    void anEventThatIsGivenUpIsDoneAndOld() {
        store().bury(leased(record(1)), "letter");
        record(2);

        assertThat(store().giveUp(key, "another")).isFalse();
        assertThat(store().giveUp(key, "letter")).isTrue();
        assertThat(store().giveUp(key, "letter")).isFalse();

        assertThat(record(1)).isEqualTo(new Recording.Old());
        assertThat(store().lease(key, null, lease(), 0).map(Work::head)).contains(event(key, 2));
    }

    @Test
    void whatIsParkedBehindADeadEventFollowsItInOrder() {
        store().bury(leased(record(1)), "letter");
        for (long sequence = 2; sequence <= 9; sequence++) {
            assertThat(record(sequence)).isEqualTo(new Recording.Queued());
        }
        assertThat(record(12)).isEqualTo(new Recording.Parked());
        assertThat(record(5)).isEqualTo(new Recording.Old());
        assertThat(store().behind(key)).contains(new Behind(9, 2, 12));
        store().revive(key, "letter");

        assertThat(workedOff(store().lease(key, null, lease(), 0).orElseThrow()))
                .containsExactlyElementsOf(events(1, 9));

        assertThat(record(9)).isEqualTo(new Recording.Old());
        assertThat(leased(record(10)).head()).isEqualTo(event(key, 10));
    }

    @Test
    void whatIsParkedBehindAnEventThatIsGivenUpGoesOn() {
        store().bury(leased(record(1)), "letter");
        record(2);
        record(3);

        assertThat(store().giveUp(key, "letter")).isTrue();
        assertThat(store().giveUp(key, "letter")).isFalse();

        assertThat(workedOff(store().lease(key, null, lease(), 0).orElseThrow()))
                .containsExactlyElementsOf(events(2, 3));
    }

    @Test
    void whatComesDuringALongWorkKeepsItsOrder() {
        Work first = leased(record(1));
        for (long sequence = 2; sequence <= 12; sequence++) {
            assertThat(record(sequence)).isEqualTo(new Recording.Queued());
        }

        assertThat(workedOff(first)).containsExactlyElementsOf(events(1, 12));
    }

    @Test
    void whatIsPulledInBehindADeadEventFollowsWhatWasParkedBefore() {
        store().bury(leased(record(1)), "letter");
        record(2);
        record(4);
        record(5);
        record(3);
        record(6);
        store().revive(key, "letter");

        assertThat(workedOff(store().lease(key, null, lease(), 0).orElseThrow()))
                .containsExactlyElementsOf(events(1, 6));
        assertThat(store().gaps(LATER, 1000)).noneMatch(gap -> gap.key().equals(key));
    }

    @Test
    void oneMoreThanMayBeParkedBehindADeadEventIsNotRecorded() {
        store().bury(leased(record(1)), "letter");
        for (long sequence = 2; sequence <= MOST + 1; sequence++) {
            assertThat(record(sequence)).isEqualTo(new Recording.Queued());
        }

        assertThat(record(MOST + 2)).isEqualTo(new Recording.Full());

        assertThat(store().giveUp(key, "letter")).isTrue();
        assertThat(record(MOST + 2)).isEqualTo(new Recording.Queued());
        assertThat(workedOff(store().lease(key, null, lease(), 0).orElseThrow()))
                .containsExactlyElementsOf(events(2, MOST + 2));
    }

    @Test
    void oneMoreThanMayBeParkedBehindAGapIsNotRecordedButTheMissingOneIs() {
        for (long sequence = 2; sequence <= MOST + 1; sequence++) {
            assertThat(record(sequence)).isEqualTo(new Recording.Parked());
        }

        assertThat(record(MOST + 2)).isEqualTo(new Recording.Full());
        assertThat(record(MOST)).isEqualTo(new Recording.Parked());

        assertThat(workedOff(leased(record(1)))).containsExactlyElementsOf(events(1, MOST + 1));
        assertThat(leased(record(MOST + 2)).head()).isEqualTo(event(key, MOST + 2));
    }

    @Test
    void whatAnErasedKeyHadParkedIsGoneAndOld() {
        store().bury(leased(record(1)), "letter");
        record(2);
        record(3);
        record(6);

        assertThat(store().erase(key)).containsExactly("letter");

        assertThat(store().behind(key)).isEmpty();
        assertThat(store().parked(key, 6)).isEmpty();
        assertThat(record(3)).isEqualTo(new Recording.Old());
        assertThat(record(6)).isEqualTo(new Recording.Old());
        assertThat(leased(record(7)).head()).isEqualTo(event(key, 7));
    }

    @Test
    void theNewestOfThoseThatComeDuringTheWorkIsEnough() {
        Work work = leased(newest(1));
        newest(3);
        newest(5);

        assertThat(workedOff(work)).containsExactly(event(key, 1), event(key, 5));
        assertThat(newest(3)).isEqualTo(new Recording.Old());
    }

    @Test
    void buriedShowsWhatIsDead() {
        store().bury(leased(record(1)), "letter");

        assertThat(store().buried(1000))
                .filteredOn(buried -> buried.key().equals(key))
                .containsExactly(new Buried(key, "letter"));
        store().giveUp(key, "letter");
        assertThat(store().buried(1000)).noneMatch(buried -> buried.key().equals(key));
    }

    @Test
    void aGapThatIsSkippedLetsTheParkedOnesGoOn() {
        complete(leased(record(1)));
        record(4);
        record(5);
        record(7);
        store().reported(key, "letter");

        assertThat(store().skipGap(key, "another")).isFalse();
        assertThat(store().blocked(key, "letter")).isTrue();
        assertThat(store().behind(key)).contains(new Behind(3, 4, 7));
        assertThat(store().skipGap(key, "letter")).isTrue();
        assertThat(store().skipGap(key, "letter")).isFalse();

        assertThat(store().blocked(key, "letter")).isFalse();
        Work fourth = store().lease(key, null, lease(), 0).orElseThrow();
        assertThat(fourth.head()).isEqualTo(event(key, 4));
        Work fifth = next(store().complete(fourth));
        assertThat(fifth.head()).isEqualTo(event(key, 5));
        assertThat(store().complete(fifth)).isEqualTo(new Completion.Finished());
        assertThat(record(3)).isEqualTo(new Recording.Old());
        Work sixth = leased(record(6));
        assertThat(next(store().complete(sixth)).head()).isEqualTo(event(key, 7));
    }

    @Test
    void anErasedKeyKeepsItsSequenceOnly() {
        store().bury(leased(newest(3)), "letter");

        assertThat(store().erase(key)).containsExactly("letter");
        assertThat(store().erase(key)).isEmpty();

        assertThat(store().behind(key)).isEmpty();
        assertThat(store().blocked(key, "letter")).isFalse();
        assertThat(newest(3)).isEqualTo(new Recording.Old());
        assertThat(leased(newest(4)).head()).isEqualTo(event(key, 4));
    }

    @Test
    void whoWorksOnWhatIsErasedHasLostIt() {
        Work work = leased(newest(1));

        store().erase(key);

        assertThat(store().complete(work)).isEqualTo(new Completion.LeaseLost());
    }

    @Test
    void theOwnersTombstoneTakesWhatIsDeadAndIsTheOnlyThingToDo() {
        store().bury(leased(newest(3)), "letter");

        Erasure erasure = erased(5);

        assertThat(erasure.deadLetters()).containsExactly("letter");
        assertThat(workedOff(erasure.work().orElseThrow())).containsExactly(tombstone(5));
        assertThat(newest(4)).isEqualTo(new Recording.Old());
        assertThat(leased(newest(6)).head()).isEqualTo(event(key, 6));
    }

    @Test
    void theOwnersTombstoneTakesTheWorkFromWhoeverHasIt() {
        Work work = leased(newest(1));
        newest(2);

        Work erasing = erased(3).work().orElseThrow();

        assertThat(store().complete(work)).isEqualTo(new Completion.LeaseLost());
        assertThat(workedOff(erasing)).containsExactly(tombstone(3));
    }

    @Test
    void aTombstoneOfWhatWasNeverSeenLeavesAStub() {
        assertThat(workedOff(erased(4).work().orElseThrow())).containsExactly(tombstone(4));

        assertThat(newest(3)).isEqualTo(new Recording.Old());
    }

    @Test
    void anOldTombstoneErasesNothing() {
        Work work = leased(newest(3));

        assertThat(erased(3)).isEqualTo(Erasure.OLD);
        assertThat(erased(2)).isEqualTo(Erasure.OLD);

        assertThat(store().complete(work)).isEqualTo(new Completion.Finished());
    }

    @Test
    void aTombstoneTakesWhatIsParkedWhereTheTopicWasNotCompactedBefore() {
        record(1);
        record(4);

        Work erasing = erased(3).work().orElseThrow();

        assertThat(workedOff(erasing)).containsExactly(tombstone(3));
        assertThat(store().parked(key, 4)).isEmpty();
        assertThat(newest(4)).isEqualTo(new Recording.Old());
    }

    private Erasure erased(long sequence) {
        return store().recordErasure(key, tombstone(sequence), lease(), 0);
    }

    private InboxEvent tombstone(long sequence) {
        InboxEvent state = event(key, sequence);
        return new InboxEvent(
                state.envelope(), null, state.partition(), state.offset(), state.recorded());
    }

    @Test
    void pendingShowsWhoWorksOnWhat() {
        Lease lease = lease();
        store().record(key, event(key, 1), First.ONE, lease, 0);

        assertThat(mine()).containsExactly(new Pending(key, lease));
        assertThat(store().pending(START, 1000)).noneMatch(p -> p.key().equals(key));
    }

    @Test
    void whoIsGoneBetweenMarkingAndLeavingIsTakenOver() {
        Work gone = leased(record(1));
        store().markWaiting(gone, fact, START);

        assertThat(mine()).extracting(Pending::key).containsExactly(key);
        assertThat(store().lease(key, null, lease(), 0)).isEmpty();
        Work work = store().lease(key, gone.token(), lease(), 0).orElseThrow();
        assertThat(store().complete(work)).isEqualTo(new Completion.Finished());
        assertThat(store().awaken(fact)).isEmpty();
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
        assertThat(gap().next()).isEqualTo(new Gap.Next(3, START));
        assertThat(store().parked(key, 3)).contains(event(key, 3));

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
        assertThat(after.oldestParkedSeconds()).isEqualTo(60);
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

    /** The heads, one after the other. */
    private List<InboxEvent> workedOff(Work first) {
        List<InboxEvent> heads = new ArrayList<>(List.of(first.head()));
        Completion completion = store().complete(first);
        while (completion instanceof Completion.More(var next)) {
            heads.add(next.head());
            completion = store().complete(next);
        }
        assertThat(completion).isEqualTo(new Completion.Finished());
        return heads;
    }

    private List<InboxEvent> events(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(n -> event(key, n)).toList();
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
        return Leases.of("this", Duration.ofSeconds(15)).take();
    }

    private static Work leased(Recording recording) {
        return ((Recording.Leased) recording).work();
    }

    private static Work next(Completion completion) {
        return ((Completion.More) completion).next();
    }
}

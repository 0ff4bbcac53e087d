package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.inbox.Events.event;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import parley.platform.deadletter.DeadEvents.Retaken;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.KeptDeadLetter;

/** The owner's tombstone as something to do. */
class ErasureTest {

    private final InboxKey key = new InboxKey("kiosk.customers", "mina");
    private final InboxFixture inbox = new InboxFixture();
    private final List<String> told = new ArrayList<>();
    private final List<RuntimeException> faults = new ArrayList<>();
    private final Reactions reactions =
            inbox.reactions(
                    Subscription.to(
                                    Events.PLACED,
                                    Customer.class,
                                    received -> {
                                        told.add("told " + received.envelope().sequence());
                                        return Effect.done();
                                    })
                            .erasing(
                                    tombstone -> {
                                        if (!faults.isEmpty()) {
                                            throw faults.removeFirst();
                                        }
                                        told.add("erased " + tombstone.sequence());
                                        return Effect.providing(
                                                new Fact("customer", tombstone.subject()));
                                    }));
    private final InboxWorker worker = inbox.worker(reactions);

    record Customer(int n) {}

    @Test
    void aTombstoneIsErasedAndNotTold() {
        newest(1);

        erase(2);

        assertThat(told).containsExactly("told 1", "erased 2");
        assertThat(inbox.deadLetters.count(DeadLetterFilter.ALL)).isZero();
    }

    @Test
    void whereNothingIsKeptOfSuchAggregatesATombstoneIsNothingToDo() {
        InboxWorker indifferent =
                inbox.worker(
                        Subscription.to(Events.PLACED, Customer.class, received -> Effect.done()));

        indifferent.work(
                inbox.store
                        .recordErasure(key, tombstone(1), worker.lease(), worker.now())
                        .work()
                        .orElseThrow());

        assertThat(inbox.deadLetters.count(DeadLetterFilter.ALL)).isZero();
        assertThat(inbox.store.behind(key)).isEmpty();
    }

    @Test
    void aTransientFaultIsTriedAgain() {
        faults.add(new DataAccessResourceFailureException("away"));

        erase(1);

        assertThat(told).containsExactly("erased 1");
    }

    @Test
    void anErasureThatFailsIsADeadLetterAndErasesWhenItIsRedriven() {
        faults.add(new IllegalStateException("broken"));
        erase(1);
        KeptDeadLetter letter = inbox.deadLetters.byId(DeadLetterFilter.ALL, null, 9).getFirst();
        assertThat(letter.letter().failure().reason()).isEqualTo(DeadLetterReason.REACTION_FAILED);
        DeadInInbox dead = new DeadInInbox(inbox.store, worker, reactions);

        assertThat(dead.retake(letter)).isEqualTo(Retaken.TAKEN);

        assertThat(told).containsExactly("erased 1");
    }

    @Test
    void whateverItsContractSaysATombstoneHasNoDataToCheck() {
        inbox.violate(new parley.platform.contract.Violation("required", "n", "missing"));

        erase(1);

        assertThat(told).containsExactly("erased 1");
    }

    private void newest(long sequence) {
        if (inbox.store.recordNewest(key, event(key, sequence), worker.lease(), worker.now())
                instanceof Recording.Leased leased) {
            worker.work(leased.work());
        }
    }

    private void erase(long sequence) {
        inbox.store
                .recordErasure(key, tombstone(sequence), worker.lease(), worker.now())
                .work()
                .ifPresent(worker::work);
    }

    private InboxEvent tombstone(long sequence) {
        InboxEvent state = event(key, sequence);
        return new InboxEvent(
                state.envelope(), null, state.partition(), state.offset(), state.recorded());
    }
}

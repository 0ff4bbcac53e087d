package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.inbox.Events.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadEvents.Behind;
import parley.platform.deadletter.DeadEvents.Retaken;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Resolution;

class DeadInInboxTest {

    private final InboxKey key = new InboxKey("kiosk.orders", "order-1");
    private final InboxFixture inbox = new InboxFixture();
    private final Set<Long> broken = new HashSet<>(Set.of(1L));
    private final List<Long> noted = new ArrayList<>();
    private final Reactions reactions =
            inbox.reactions(
                    Subscription.to(
                            Events.PLACED,
                            Order.class,
                            received -> {
                                if (broken.contains(received.envelope().sequence())) {
                                    throw new IllegalStateException("broken");
                                }
                                noted.add(received.envelope().sequence());
                                return Effect.done();
                            }));
    private final InboxWorker worker = inbox.worker(reactions);
    private final DeadInInbox dead = new DeadInInbox(inbox.store, worker, reactions);

    record Order(int n) {}

    @Test
    void aRedrivenEventIsTakenFirstAndThenWhatWaitedBehindIt() {
        take(1, 2, 3);
        assertThat(dead.behind(letter())).contains(new Behind(2, 2, 3));
        broken.clear();

        assertThat(dead.retake(letter())).isEqualTo(Retaken.TAKEN);

        assertThat(noted).containsExactly(1L, 2L, 3L);
    }

    @Test
    void oneThatFailsAgainStaysDeadWithOneMoreAttemptAndHoldsTheOthersBack() {
        take(1, 2);

        assertThat(dead.retake(letter())).isEqualTo(Retaken.FAILED_AGAIN);

        assertThat(letter().letter().failure().attempts()).isEqualTo(2);
        assertThat(noted).isEmpty();
        take(3);
        assertThat(noted).isEmpty();
    }

    @Test
    void theNextOneMayDieInItsTurn() {
        take(1, 2, 3);
        broken.remove(1L);
        broken.add(2L);

        assertThat(dead.retake(letter())).isEqualTo(Retaken.TAKEN);

        assertThat(noted).containsExactly(1L);
        assertThat(letters())
                .extracting(kept -> kept.letter().origin().sequence())
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aDiscardedEventIsLeftOutAndTheOthersGoOn() {
        take(1, 2, 3);
        KeptDeadLetter letter = letter();

        dead.discard(letter);
        dead.discard(letter);

        assertThat(noted).containsExactly(2L, 3L);
    }

    @Test
    void aDiscardedGapLetsTheParkedOnesGoOn() {
        take(3, 4);
        InboxSweep sweep = inbox.sweep(takingUp());
        inbox.time.pass(Duration.ofMinutes(6));
        sweep.sweep();

        assertThat(dead.retake(letter())).isEqualTo(Retaken.FAILED_AGAIN);
        dead.discard(letter());

        assertThat(noted).containsExactly(3L, 4L);
    }

    @Test
    void theSchemaOfTodayIsHeldAgainstTheDeadEvent() {
        Violation violation = new Violation("required", "cups", "is missing");
        inbox.violate(violation);
        take(1);

        assertThat(dead.violations(letter())).containsExactly(violation);
        inbox.obey();
        assertThat(dead.violations(letter())).isEmpty();
    }

    @Test
    void oneThatFailedAgainBehindTheBackOfItsRedriveHasAnotherTurn() {
        take(1, 2);
        inbox.deadLetters.resolve(letter().id(), Resolution.Kind.REDRIVEN, "redrive");
        InboxSweep sweep = inbox.sweep(takingUp());

        sweep.sweep();
        assertThat(letter().isOpen()).isTrue();
        broken.clear();
        inbox.deadLetters.resolve(letter().id(), Resolution.Kind.REDRIVEN, "redrive");
        sweep.sweep();

        assertThat(noted).containsExactly(1L, 2L);
        assertThat(letters()).isEmpty();
    }

    private Wakers takingUp() {
        Wakers wakers = new Wakers(1, Duration.ZERO, Runnable::run);
        wakers.with(worker::resume);
        return wakers;
    }

    private void take(long... sequences) {
        for (long sequence : sequences) {
            inbox.take(worker, key, event(key, sequence));
        }
    }

    private KeptDeadLetter letter() {
        return letters().getFirst();
    }

    private List<KeptDeadLetter> letters() {
        return inbox.deadLetters.newest(DeadLetterFilter.ALL, null, 10);
    }
}

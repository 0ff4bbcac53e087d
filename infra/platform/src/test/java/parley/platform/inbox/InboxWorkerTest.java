package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.platform.inbox.Events.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import parley.platform.contract.Violation;
import parley.platform.correlation.Correlation;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.KeptDeadLetter;

class InboxWorkerTest {

    private static final String CUSTOMER_CHANGED = "parley.kiosk.customer-changed.v1";
    private static final Fact CUSTOMER = new Fact("customer", "mina");

    private final InboxKey key = new InboxKey("kiosk.orders", "order-1");
    private final InboxKey customer = new InboxKey("kiosk.customers", "mina");
    private final InboxFixture inbox = new InboxFixture();
    private final List<Long> noted = new ArrayList<>();

    record Order(int n) {}

    @Test
    void theReactionRunsUnderTheEventsCorrelationAndAsItsCause() {
        List<Correlation> seen = new ArrayList<>();
        InboxWorker worker =
                inbox.worker(
                        Subscription.to(
                                Events.PLACED,
                                Order.class,
                                received -> {
                                    seen.add(Correlation.current());
                                    return Effect.done();
                                }));

        inbox.take(worker, key, event(key, 1));

        assertThat(seen).containsExactly(new Correlation("cup-4711", "order-1-1", null));
    }

    @Test
    void aTypeWithoutSubscriptionAdvancesTheSequenceAndIsCounted() {
        InboxWorker worker = inbox.worker(noting());
        inbox.take(worker, key, event(key, 1, "parley.kiosk.order-admired.v1", "{}"));

        inbox.take(worker, key, event(key, 2));

        assertThat(noted).containsExactly(2L);
        assertThat(
                        inbox.meters
                                .counter(
                                        "parley.inbox.ignored",
                                        "type",
                                        "parley.kiosk.order-admired.v1")
                                .count())
                .isEqualTo(1);
    }

    @Test
    void typesThatNoContractDescribesAreCountedTogether() {
        InboxWorker worker = inbox.worker(noting());

        inbox.take(worker, key, event(key, 1, "nobody.knows.v1", "{}"));
        inbox.take(worker, key, event(key, 2, "nobody.knows.either.v1", "{}"));

        assertThat(inbox.meters.counter("parley.inbox.ignored", "type", "unknown").count())
                .isEqualTo(2);
    }

    @Test
    void anotherMajorVersionOfAConsumedTypeIsADeadLetter() {
        inbox.take(
                inbox.worker(noting()), key, event(key, 1, "parley.kiosk.order-placed.v2", "{}"));

        assertThat(onlyLetter().reason()).isEqualTo(DeadLetterReason.UNKNOWN_MAJOR_VERSION);
    }

    @Test
    void dataThatBreaksItsContractIsADeadLetterAndNotShownToTheReaction() {
        inbox.violate(new Violation("required", "cups", "is missing"));

        inbox.take(inbox.worker(noting()), key, event(key, 1));

        assertThat(onlyLetter().reason()).isEqualTo(DeadLetterReason.CONTRACT_VIOLATION);
        assertThat(onlyLetter().failure().detail()).contains("cups: is missing");
        assertThat(noted).isEmpty();
    }

    @Test
    void dataThatDoesNotFitTheConsumersRecordIsADeadLetterWithoutTheData() {
        inbox.take(inbox.worker(noting()), key, event(key, 1, Events.PLACED, "{\"n\":\"secret\"}"));

        assertThat(onlyLetter().reason()).isEqualTo(DeadLetterReason.CONTRACT_VIOLATION);
        assertThat(onlyLetter().failure().detail()).isEqualTo("Does not fit Order");
        assertThat(onlyLetter().failure().field()).isEqualTo("n");
    }

    @Test
    void aTransientFaultIsRetriedWithGrowingPauses() {
        AtomicInteger attempts = new AtomicInteger();
        InboxWorker worker =
                inbox.worker(
                        Subscription.to(
                                Events.PLACED,
                                Order.class,
                                received -> {
                                    if (attempts.incrementAndGet() < 3) {
                                        throw new DataAccessResourceFailureException("away");
                                    }
                                    return Effect.done();
                                }));

        inbox.take(worker, key, event(key, 1));

        assertThat(attempts).hasValue(3);
        assertThat(inbox.pauses).containsExactly(Duration.ofMillis(200), Duration.ofMillis(400));
        assertThat(inbox.deadLetters.count(DeadLetterFilter.ALL)).isZero();
    }

    @Test
    void aTransientFaultThatOutlastsTheRetriesIsADeadLetter() {
        inbox.take(
                inbox.worker(failing(new DataAccessResourceFailureException("away"))),
                key,
                event(key, 1));

        assertThat(inbox.pauses).hasSize(3);
        assertThat(onlyLetter().reason()).isEqualTo(DeadLetterReason.RETRIES_EXHAUSTED);
    }

    @Test
    void aReactionThatFailsIsADeadLetterAtOnceAndHoldsBackItsKeyOnly() {
        InboxKey other = new InboxKey("kiosk.orders", "order-2");
        InboxWorker worker = inbox.worker(failingAt(1));

        inbox.take(worker, key, event(key, 1));
        inbox.take(worker, key, event(key, 2));
        inbox.take(worker, other, event(other, 1));

        DeadLetter letter = onlyLetter();
        assertThat(letter.reason()).isEqualTo(DeadLetterReason.REACTION_FAILED);
        assertThat(letter.origin().subject()).isEqualTo("order-1");
        assertThat(letter.origin().sequence()).isEqualTo(1);
        assertThat(inbox.pauses).isEmpty();
        assertThat(noted).containsExactly(1L);
    }

    /** Fails for the first key only. */
    private Subscription<Order> failingAt(long sequence) {
        return Subscription.to(
                Events.PLACED,
                Order.class,
                received -> {
                    if (received.envelope().subject().equals("order-1")
                            && received.envelope().sequence() == sequence) {
                        throw new IllegalStateException("broken");
                    }
                    noted.add(received.envelope().sequence());
                    return Effect.done();
                });
    }

    @Test
    void anEventWaitsForItsFactAndThoseBehindItKeepTheirOrder() {
        AtomicInteger known = new AtomicInteger();
        InboxWorker worker = inbox.worker(needing(known), providing(known));
        inbox.take(worker, key, event(key, 1));
        inbox.take(worker, key, event(key, 2));
        assertThat(noted).isEmpty();
        assertThat(inbox.deadLetters.count(DeadLetterFilter.ALL)).isZero();

        inbox.take(worker, customer, event(customer, 1, CUSTOMER_CHANGED, "{\"n\":0}"));
        assertThat(inbox.woken).containsExactly(key);
        inbox.resumeWoken(worker);

        assertThat(noted).containsExactly(1L, 2L);
        assertThat(inbox.store.counts(inbox.time.clock().instant()).toDo()).isZero();
    }

    @Test
    void aFactThatIsThereAlreadyIsNotWaitedFor() {
        AtomicInteger known = new AtomicInteger();
        InboxWorker worker = inbox.worker(needing(known), providing(known));
        inbox.take(worker, customer, event(customer, 1, CUSTOMER_CHANGED, "{\"n\":0}"));

        inbox.take(worker, key, event(key, 1));

        assertThat(noted).containsExactly(1L);
    }

    @Test
    void aFactProvidedWhileTheReactionLooksForItIsNotMissed() {
        AtomicInteger known = new AtomicInteger();
        InboxWorker[] worker = new InboxWorker[1];
        Subscription<Order> slow =
                Subscription.to(
                        Events.PLACED,
                        Order.class,
                        received -> {
                            boolean there = known.get() > 0;
                            if (!there) {
                                inbox.take(
                                        worker[0],
                                        customer,
                                        event(customer, 1, CUSTOMER_CHANGED, "{\"n\":0}"));
                                return Effect.waitingFor(CUSTOMER);
                            }
                            noted.add(received.envelope().sequence());
                            return Effect.done();
                        });
        worker[0] = inbox.worker(slow, providing(known));

        inbox.take(worker[0], key, event(key, 1));

        assertThat(noted).containsExactly(1L);
    }

    @Test
    void aFactFromOutsideWakesToo() {
        AtomicInteger known = new AtomicInteger();
        InboxWorker worker = inbox.worker(needing(known));
        inbox.take(worker, key, event(key, 1));
        known.set(1);

        worker.provided(Set.of(CUSTOMER));
        inbox.resumeWoken(worker);

        assertThat(noted).containsExactly(1L);
    }

    @Test
    void whatWasRecordedBeforeACrashIsDoneByWhoeverSweepsAfterTheLease() {
        InboxWorker crashed = inbox.worker(noting());
        inbox.store.record(
                key, event(key, 1), InboxStore.First.ONE, crashed.lease(), crashed.now());
        InboxWorker next = inbox.worker(noting());
        InboxSweep sweep = inbox.sweep(takingUpAtOnce(next));
        inbox.time.pass(Duration.ofSeconds(2));
        sweep.sweep();
        assertThat(noted).isEmpty();

        inbox.time.pass(InboxFixture.LEASE);
        sweep.sweep();

        assertThat(noted).containsExactly(1L);
    }

    @Test
    void aWorkerThatWakesAfterItsLeaseWasTakenOverChangesNothingMore() {
        InboxWorker other = inbox.worker(noting());
        List<Long> first = new ArrayList<>();
        InboxWorker paused =
                inbox.worker(
                        Subscription.to(
                                Events.PLACED,
                                Order.class,
                                received -> {
                                    first.add(received.envelope().sequence());
                                    other.resume(key, storedToken());
                                    return Effect.done();
                                }));

        inbox.take(paused, key, event(key, 1));

        assertThat(first).containsExactly(1L);
        assertThat(noted).containsExactly(1L);
        assertThat(inbox.meters.counter("parley.inbox.lease.losses").count()).isEqualTo(1);
        inbox.take(other, key, event(key, 2));
        assertThat(noted).containsExactly(1L, 2L);
    }

    private String storedToken() {
        return Objects.requireNonNull(inbox.store.pending(Instant.MAX, 1).getFirst().lease())
                .token();
    }

    @Test
    void whenEvenTheDeadLetterCanNotBeStoredTheEventIsTakenUpLater() {
        InboxWorker worker = inbox.worker(failing(new IllegalStateException("broken")));
        inbox.deadLetters.goAway();

        assertThatThrownBy(() -> inbox.take(worker, key, event(key, 1)))
                .isInstanceOf(DataAccessResourceFailureException.class);
        inbox.deadLetters.comeBack();
        InboxSweep sweep = inbox.sweep(takingUpAtOnce(worker));
        inbox.time.pass(Duration.ofSeconds(2));
        sweep.sweep();
        inbox.time.pass(InboxFixture.LEASE);
        sweep.sweep();

        assertThat(onlyLetter().reason()).isEqualTo(DeadLetterReason.REACTION_FAILED);
    }

    @Test
    void aGapOlderThanTheLimitIsOneDeadLetterThatGoesWhenItCloses() {
        InboxWorker worker = inbox.worker(noting());
        InboxSweep sweep = inbox.sweep(takingUpAtOnce(worker));
        inbox.take(worker, key, event(key, 3));
        inbox.time.pass(Duration.ofMinutes(4));
        sweep.sweep();
        assertThat(inbox.deadLetters.count(DeadLetterFilter.ALL)).isZero();

        inbox.time.pass(Duration.ofMinutes(2));
        sweep.sweep();
        sweep.sweep();
        assertThat(onlyLetter().reason()).isEqualTo(DeadLetterReason.SEQUENCE_GAP);
        assertThat(onlyLetter().failure().detail()).isEqualTo("Missing from 1 to 2");

        inbox.take(worker, key, event(key, 1));
        inbox.take(worker, key, event(key, 2));
        sweep.sweep();

        assertThat(noted).containsExactly(1L, 2L, 3L);
        assertThat(inbox.deadLetters.count(DeadLetterFilter.ALL)).isZero();
    }

    @Test
    void aLongQueueIsWorkedOffUnderRenewedLeases() {
        InboxWorker worker =
                inbox.worker(
                        Subscription.to(
                                Events.PLACED,
                                Order.class,
                                received -> {
                                    inbox.time.pass(Duration.ofSeconds(6));
                                    noted.add(received.envelope().sequence());
                                    return Effect.done();
                                }));
        inbox.take(worker, key, event(key, 3));
        inbox.take(worker, key, event(key, 2));

        inbox.take(worker, key, event(key, 1));

        assertThat(noted).containsExactly(1L, 2L, 3L);
    }

    private Wakers takingUpAtOnce(InboxWorker worker) {
        Wakers wakers = new Wakers(4, Duration.ofSeconds(5), Runnable::run);
        wakers.with(worker::resume);
        return wakers;
    }

    private DeadLetter onlyLetter() {
        List<KeptDeadLetter> open = inbox.deadLetters.newest(DeadLetterFilter.ALL, null, 10);
        assertThat(open).hasSize(1);
        return open.getFirst().letter();
    }

    private Subscription<Order> noting() {
        return Subscription.to(
                Events.PLACED,
                Order.class,
                received -> {
                    noted.add(received.envelope().sequence());
                    return Effect.done();
                });
    }

    private Subscription<Order> failing(RuntimeException failure) {
        return Subscription.to(
                Events.PLACED,
                Order.class,
                received -> {
                    throw failure;
                });
    }

    private Subscription<Order> needing(AtomicInteger known) {
        return Subscription.to(
                Events.PLACED,
                Order.class,
                received -> {
                    if (known.get() == 0) {
                        return Effect.waitingFor(CUSTOMER);
                    }
                    noted.add(received.envelope().sequence());
                    return Effect.done();
                });
    }

    private static Subscription<Order> providing(AtomicInteger known) {
        return Subscription.to(
                CUSTOMER_CHANGED,
                Order.class,
                received -> {
                    known.set(1);
                    return Effect.providing(CUSTOMER);
                });
    }
}

package parley.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.outbox.Entries.entry;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import parley.platform.event.EventEnvelope;
import parley.platform.lease.HandTime;
import parley.platform.outbox.AggregatePublisher.Turn;
import parley.platform.outbox.OutboxStore.PendingOutbox;

class AggregatePublisherTest {

    private static final String ID = "order-1";

    private final HandTime time = new HandTime();
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final InMemoryTransport transport = new InMemoryTransport();
    private final Replica one = new Replica("one", transport, time);
    private final Replica two = new Replica("two", transport, time);
    private final OutboxRef ref = new OutboxRef(store, ID);

    @Test
    void anAggregatesEventsGoOutInTheirOrderAndAreCleared() {
        store.append(ID, entry(1), entry(2), entry(3));

        assertThat(one.publisher.publish(ref, null)).isEqualTo(Turn.COMPLETE);

        assertThat(transport.sequences(ID)).containsExactly(1L, 2L, 3L);
        assertThat(store.entries(ID)).isEmpty();
        EventEnvelope first = transport.sent().getFirst().envelope();
        assertThat(first.source()).isEqualTo("/test/kiosk-service");
        assertThat(first.subject()).isEqualTo(ID);
        assertThat(first.forum()).isEqualTo("forum");
        assertThat(first.correlation()).isEqualTo("cup-4711");
    }

    @Test
    void whatIsAppendedWhileSendingIsNotCleared() {
        store.append(ID, entry(1));
        transport.beforeAcknowledging(
                () -> {
                    transport.beforeAcknowledging(() -> {});
                    store.append(ID, entry(2));
                });

        assertThat(one.publisher.publish(ref, null)).isEqualTo(Turn.MORE);

        assertThat(store.entries(ID)).containsExactly(entry(2));
        assertThat(one.publisher.publish(ref, null)).isEqualTo(Turn.COMPLETE);
        assertThat(transport.sequences(ID)).containsExactly(1L, 2L);
    }

    @Test
    void ofTwoRelaysOneSends() {
        store.append(ID, entry(1));
        transport.beforeAcknowledging(
                () -> assertThat(two.publisher.publish(ref, null)).isEqualTo(Turn.NOT_LEASED));

        one.publisher.publish(ref, null);

        assertThat(transport.sequences(ID)).containsExactly(1L);
    }

    @Test
    void aRelayThatWakesAfterItsLeaseWasTakenOverClearsNothing() {
        store.append(ID, entry(1));
        transport.beforeAcknowledging(
                () -> {
                    transport.beforeAcknowledging(() -> {});
                    takeOverByTwo();
                    store.append(ID, entry(2));
                });

        Turn turn = one.publisher.publish(ref, null);

        assertThat(turn).isEqualTo(Turn.LEASE_LOST);
        assertThat(one.leaseLosses()).isEqualTo(1);
        assertThat(transport.sequences(ID)).containsExactly(1L, 1L);
        assertThat(store.entries(ID)).containsExactly(entry(2));
        assertThat(store.version(ID)).isEqualTo(2);
    }

    private void takeOverByTwo() {
        assertThat(two.publisher.mayTry(ref, found())).isFalse();
        time.jump(Duration.ofDays(1));
        assertThat(two.publisher.mayTry(ref, found())).isFalse();
        time.pass(Replica.LEASE);
        assertThat(two.publisher.mayTry(ref, found())).isTrue();
        assertThat(two.publisher.publish(ref, storedToken())).isEqualTo(Turn.COMPLETE);
    }

    @Test
    void nothingIsSentWithLessThanHalfALeaseLeft() {
        store.append(ID, entry(1), entry(2));
        transport.beforeAcknowledging(
                () -> {
                    transport.beforeAcknowledging(() -> {});
                    time.pass(Replica.LEASE.dividedBy(2).plusMillis(1));
                });

        assertThat(one.publisher.publish(ref, null)).isEqualTo(Turn.MORE);

        assertThat(transport.sequences(ID)).containsExactly(1L);
        assertThat(store.entries(ID)).containsExactly(entry(2));
    }

    @Test
    void aFailedAggregateStaysWithItsRelayWhichTriesItAgainAtOnce() {
        store.append(ID, entry(1), entry(2));
        transport.goAway();
        assertThat(one.publisher.publish(ref, null)).isEqualTo(Turn.FAILED);

        assertThat(two.publisher.mayTry(ref, found())).isFalse();
        assertThat(one.publisher.mayTry(ref, found())).isTrue();
        transport.comeBack();
        assertThat(one.publisher.publish(ref, storedToken())).isEqualTo(Turn.COMPLETE);

        assertThat(transport.sequences(ID)).containsExactly(1L, 2L);
    }

    @Test
    void afterAFailureNothingLaterOfThatAggregateIsSent() {
        store.append(ID, entry(1), entry(2));
        transport.poison(ID);

        assertThat(one.publisher.publish(ref, null)).isEqualTo(Turn.FAILED);

        assertThat(transport.sequences(ID)).isEmpty();
        assertThat(store.entries(ID)).containsExactly(entry(1), entry(2));
    }

    private String storedToken() {
        return Objects.requireNonNull(found().lease()).token();
    }

    private PendingOutbox found() {
        return store.pending(1).getFirst();
    }
}

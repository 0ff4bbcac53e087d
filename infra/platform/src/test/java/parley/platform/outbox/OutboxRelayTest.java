package parley.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static parley.platform.outbox.Entries.entry;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.platform.lease.HandTime;

class OutboxRelayTest {

    private final HandTime time = new HandTime();
    private final InMemoryOutboxStore store = new InMemoryOutboxStore();
    private final InMemoryTransport transport = new InMemoryTransport();
    private final Replica replica = new Replica("one", transport, time);
    private final OutboxSignal signal = replica.relay.relay(store);

    @AfterEach
    void stop() {
        replica.relay.stop();
    }

    @Test
    void aSignalledAggregateGoesOutWithoutAScan() {
        replica.relay.start();
        store.append("a", entry(1));
        signal.pending("a");

        await().until(() -> store.entries("a").isEmpty());

        assertThat(transport.sequences("a")).containsExactly(1L);
    }

    @Test
    void whatNoSignalToldTheScanFindsOnceItIsASecondOld() {
        replica.relay.start();
        store.append("a", entry(1));
        store.append("b", entry(1, HandTime.START.minusSeconds(2)));
        await().until(() -> store.entries("b").isEmpty());
        assertThat(store.entries("a")).hasSize(1);

        time.pass(Duration.ofSeconds(2));

        await().until(() -> store.entries("a").isEmpty());
    }

    @Test
    void whatAClockThatWasSetBackMakesYoungTheScanFindsToo() {
        store.append("a", entry(1));
        time.jump(Duration.ofHours(-1));
        replica.relay.scan();
        time.pass(Duration.ofSeconds(1));

        replica.relay.start();

        await().until(() -> store.entries("a").isEmpty());
    }

    @Test
    void aSignalThatComesDuringATurnIsNotLost() {
        store.append("a", entry(1));
        transport.beforeAcknowledging(
                () -> {
                    transport.beforeAcknowledging(() -> {});
                    for (long sequence = 2; sequence <= 50; sequence++) {
                        store.append("a", entry(sequence));
                        signal.pending("a");
                    }
                });
        replica.relay.start();
        signal.pending("a");

        await().until(() -> store.entries("a").isEmpty());

        assertThat(transport.sequences("a")).hasSize(50).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anOutageDrainsByItself() {
        transport.goAway();
        replica.relay.start();
        for (int i = 0; i < 20; i++) {
            store.append("order-" + i, entry(1), entry(2));
            signal.pending("order-" + i);
        }
        await().until(() -> replica.meters.counter("parley.outbox.failures").count() >= 20);
        time.pass(Duration.ofSeconds(2));

        transport.comeBack();

        await().until(() -> store.backlog(HandTime.START).pending() == 0);
        for (int i = 0; i < 20; i++) {
            assertThat(transport.sequences("order-" + i)).containsExactly(1L, 2L);
        }
    }

    @Test
    void aPoisonedAggregateStopsNoOther() {
        transport.poison("bad");
        replica.relay.start();
        for (String id : new String[] {"bad", "a", "b", "c", "d", "e", "f"}) {
            store.append(id, entry(1));
            signal.pending(id);
        }

        await().until(() -> store.backlog(HandTime.START).pending() == 1);

        assertThat(store.entries("bad")).hasSize(1);
    }

    @Test
    void whatAFullQueueDropsIsCountedAndLeftToTheScan() {
        for (int i = 0; i < 150; i++) {
            store.append("order-" + i, entry(1));
            signal.pending("order-" + i);
        }
        assertThat(replica.meters.counter("parley.outbox.dropped.signals").count()).isEqualTo(50);
        time.pass(Duration.ofSeconds(2));

        replica.relay.start();

        await().until(() -> store.backlog(HandTime.START).pending() == 0);
        assertThat(transport.sent()).hasSize(150);
    }

    @Test
    void whatItsCommandHasLeasedGoesOutUnderThatLease() {
        replica.relay.start();
        appendLeased("a");

        await().until(() -> store.entries("a").isEmpty());

        assertThat(transport.sequences("a")).containsExactly(1L);
        assertThat(replica.leaseLosses()).isZero();
    }

    @Test
    void whatIsAppendedBehindWhatItsCommandHasLeasedIsNotLost() {
        transport.beforeAcknowledging(
                () -> {
                    transport.beforeAcknowledging(() -> {});
                    store.append("a", entry(2));
                    signal.pending("a");
                });
        replica.relay.start();

        appendLeased("a");

        await().until(() -> store.entries("a").isEmpty());
        assertThat(transport.sequences("a")).containsExactly(1L, 2L);
    }

    @Test
    void whatIsLeasedButDroppedIsLeftToThisRelaysScan() {
        for (int i = 0; i < 100; i++) {
            signal.pending("order-" + i);
        }
        appendLeased("a");
        time.pass(Duration.ofSeconds(2));

        replica.relay.start();

        await().until(() -> store.entries("a").isEmpty());
        assertThat(transport.sequences("a")).containsExactly(1L);
    }

    @Test
    void whereTheWriteMayHaveTakenALeaseThisRelaysScanTriesIt() {
        store.append("a", entry(1));
        OwnLease lease = signal.lease();
        store.lease("a", null, lease.lease());
        signal.perhapsLeased("a", lease);
        signal.perhapsLeased("never written", signal.lease());
        time.pass(Duration.ofSeconds(2));

        replica.relay.start();

        await().until(() -> store.entries("a").isEmpty());
        assertThat(transport.sequences("a")).containsExactly(1L);
    }

    @Test
    void aStoppingRelayGivesBackWhatIsLeasedButNotBegun() {
        appendLeased("a");

        replica.relay.stop();

        assertThat(store.pending(1).getFirst().lease()).isNull();
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    void theScanMeasuresTheBacklog() {
        store.append("a", entry(1), entry(2));
        time.pass(Duration.ofSeconds(5));

        replica.relay.scan();

        assertThat(replica.meters.get("parley.outbox.pending").gauge().value()).isEqualTo(2);
        assertThat(replica.meters.get("parley.outbox.oldest").gauge().value()).isEqualTo(5);
    }

    @Test
    void aStoppedRelayStartsAgain() {
        replica.relay.start();
        replica.relay.stop();
        replica.relay.start();
        store.append("a", entry(1));
        signal.pending("a");

        await().until(() -> store.entries("a").isEmpty());
    }

    /** As a command does in one write. */
    private void appendLeased(String id) {
        OwnLease lease = signal.lease();
        store.append(id, entry(1));
        signal.leased(store.lease(id, null, lease.lease()).orElseThrow(), lease);
    }
}

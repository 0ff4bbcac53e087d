package parley.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.platform.inbox.Events.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import parley.platform.inbox.InboxStore.Completion;
import parley.platform.inbox.InboxStore.First;
import parley.platform.lease.Leases;
import parley.platform.store.TestStore;

/** Parked events beside their key, as they are stored. */
class ParkedEventsIT {

    private static final int MANY = 200;
    private static final String LONG = "{\"note\":\"%s\"}".formatted("x".repeat(100_000));

    private final InboxKey key = new InboxKey("kiosk.orders", "order-1");
    private final MongoTemplate mongo = TestStore.newDatabase();
    private final InboxCollection inbox = new InboxCollection(mongo);
    private final ParkedEvents parked = new ParkedEvents(mongo);
    private final InboxStore store = new MongoInboxStore(inbox, parked, 1000);

    @Test
    void moreThanADocumentHoldsIsParkedBehindAGapAndWorkedOffInOrder() {
        for (long sequence = MANY; sequence > 1; sequence--) {
            assertThat(record(sequence)).isEqualTo(new Recording.Parked());
        }
        assertThat(key().toString().length()).isLessThan(50_000);

        List<Long> done = workedOff(((Recording.Leased) record(1)).work());

        assertThat(done)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(parked()).isEmpty();
    }

    @Test
    void moreThanADocumentHoldsIsParkedBehindADeadEventAndWorkedOffInOrder() {
        store.bury(((Recording.Leased) record(1)).work(), "letter");
        for (long sequence = 2; sequence <= MANY; sequence++) {
            assertThat(record(sequence)).isEqualTo(new Recording.Queued());
        }
        store.revive(key, "letter");

        List<Long> done =
                workedOff(
                        store.lease(key, null, Leases.of("me", Duration.ofSeconds(9)).take(), 0)
                                .orElseThrow());

        assertThat(done)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(parked()).isEmpty();
    }

    @Test
    void whatACrashLeftBeforeItsReferenceIsKeptUntilItsTurnHasPassed() {
        record(1);
        parked.keep(key, InboxDocuments.stored(event(key, 2)));
        parked.keep(key, InboxDocuments.stored(event(key, 3)));

        store.removeLeftovers(1000);
        assertThat(parked()).hasSize(2);

        record(2);
        store.removeLeftovers(1000);

        assertThat(parked()).containsExactly("kiosk.orders/order-1/3");
    }

    @Test
    void whatIsQueuedIsNoLeftover() {
        store.bury(((Recording.Leased) record(1)).work(), "letter");
        record(2);

        store.removeLeftovers(1000);

        assertThat(parked()).containsExactly("kiosk.orders/order-1/2");
    }

    @Test
    void leftoversAreLookedForAFewAtATime() {
        record(1);
        for (long sequence = 2; sequence <= 4; sequence++) {
            parked.keep(key, InboxDocuments.stored(event(key, sequence)));
            record(sequence);
        }

        store.removeLeftovers(2);
        assertThat(parked()).hasSize(1);
        store.removeLeftovers(2);

        assertThat(parked()).isEmpty();
    }

    private Recording record(long sequence) {
        return store.record(
                key,
                event(key, sequence, Events.PLACED, LONG),
                First.ONE,
                Leases.of("me", Duration.ofSeconds(9)).take(),
                0);
    }

    private List<Long> workedOff(Work first) {
        List<Long> done = new ArrayList<>(List.of(first.head().sequence()));
        Completion completion = store.complete(first);
        while (completion instanceof Completion.More(var next)) {
            done.add(next.head().sequence());
            completion = store.complete(next);
        }
        return done;
    }

    private Document key() {
        return inbox.find(key.id()).orElseThrow();
    }

    private List<String> parked() {
        return mongo.getCollection("inbox_parked")
                .find()
                .map(event -> event.getString("_id"))
                .into(new ArrayList<>());
    }
}

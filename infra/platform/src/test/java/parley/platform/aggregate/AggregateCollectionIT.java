package parley.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.util.unit.DataSize;
import parley.platform.contract.ContractViolationException;
import parley.platform.contract.Contracts;
import parley.platform.contract.Violation;
import parley.platform.correlation.Correlation;
import parley.platform.event.OutgoingEvent;
import parley.platform.lease.HandTime;
import parley.platform.lease.Lease;
import parley.platform.outbox.OutboxEntry;
import parley.platform.outbox.OutboxSignal;
import parley.platform.outbox.OutboxStore.LeasedOutbox;
import parley.platform.outbox.OwnLease;
import parley.platform.store.TestStore;

class AggregateCollectionIT {

    private static final MongoTemplate MONGO = TestStore.newDatabase();
    private static final String PLACED = "parley.kiosk.order-placed.v1";
    private static final String OPENED = "parley.kiosk.till-opened.v1";

    private final String id = UUID.randomUUID().toString();
    private final List<String> signals = new ArrayList<>();
    private final List<LeasedOutbox> leased = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final AggregateCollection<Order, String> orders =
            new AggregateCollection<>(
                    "orders",
                    MONGO,
                    new AggregateMapping<>(Order.class, MONGO.getConverter()),
                    topic -> new OutgoingEvent(topic, type(topic), new Placed("hello")),
                    new EventRecorder(UUID::randomUUID, new HandTime().clock(), new Strict(), true),
                    new Signals(),
                    DataSize.ofBytes(40));

    record Order(String customer, @Nullable String note, @Nullable Instant due, List<Line> lines) {}

    record Line(String drink, int cups) {}

    record Placed(String text) {}

    record Unfit(String version) {}

    @Test
    void anAggregateIsStoredWithItsEventsInOneDocument() {
        Order order = new Order("mina", "hot", HandTime.START, List.of(new Line("coffee", 2)));

        Correlation.run(
                "cup-4711",
                "cause-1",
                () ->
                        assertThat(
                                        orders.insert(
                                                id,
                                                "fair",
                                                order,
                                                List.of(
                                                        "kiosk.orders",
                                                        "kiosk.orders",
                                                        "kiosk.tills")))
                                .isTrue());

        Stored<Order> stored = orders.find(id).orElseThrow();
        assertThat(stored.document()).isEqualTo(order);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.forum()).isEqualTo("fair");
        Document raw = raw();
        assertThat(raw).containsEntry("schema", 1).doesNotContainKey("_class");
        assertThat(entries(raw))
                .extracting(entry -> entry.getString("topic"), entry -> entry.get("sequence"))
                .containsExactly(
                        tuple("kiosk.orders", 1L),
                        tuple("kiosk.orders", 2L),
                        tuple("kiosk.tills", 1L));
        assertThat(entries(raw).getFirst())
                .containsEntry("correlation", "cup-4711")
                .containsEntry("causation", "cause-1")
                .containsEntry("dataschema", "https://schemas.example/x")
                .containsEntry("data", "{\"text\":\"hello\"}");
        assertThat(leased).extracting(LeasedOutbox::id).containsExactly(id);
    }

    @Test
    void anIdIsTakenOnce() {
        orders.insert(id, null, order("mina"), List.of());

        assertThat(orders.insert(id, null, order("jun"), List.of("kiosk.orders"))).isFalse();

        assertThat(orders.find(id).orElseThrow().document().customer()).isEqualTo("mina");
        assertThat(leased).isEmpty();
        assertThat(signals).isEmpty();
    }

    @Test
    void ofTwoChangesOfTheSameVersionOneWins() {
        orders.insert(id, null, order("mina"), List.of());
        Stored<Order> read = orders.find(id).orElseThrow();

        assertThat(orders.update(read, order("jun"), List.of("kiosk.orders"))).isTrue();
        assertThat(orders.update(read, order("ari"), List.of("kiosk.orders"))).isFalse();

        Stored<Order> after = orders.find(id).orElseThrow();
        assertThat(after.document().customer()).isEqualTo("jun");
        assertThat(after.version()).isEqualTo(2);
        assertThat(entries(raw())).hasSize(1);
    }

    @Test
    void whatIsLargeAndStaysIsNeitherReadNorWrittenAgain() {
        Order order = new Order("mina", "hot", HandTime.START, List.of(new Line("coffee", 2)));
        orders.insert(id, null, order, List.of());

        Stored<Order> part = orders.findWithout(Set.of("note", "lines.drink"), id).orElseThrow();
        assertThat(part.document().note()).isNull();
        assertThat(part.document().lines().getFirst().cups()).isEqualTo(2);
        Order changed = new Order("jun", "not written", null, List.of());
        assertThat(orders.updateBut(Set.of("note"), Map.of(), part.with(order), changed, List.of()))
                .isTrue();

        assertThat(orders.find(id).orElseThrow().document())
                .isEqualTo(new Order("jun", "hot", null, List.of()));
        assertThat(orders.updateBut(Set.of("note"), Map.of(), part, order("ari"), List.of()))
                .isFalse();
    }

    @Test
    void whatComesAtTheEndOfAnArrayIsWrittenAlone() {
        Line coffee = new Line("coffee", 2);
        Line tea = new Line("tea", 1);
        orders.insert(id, null, new Order("mina", null, null, List.of(coffee)), List.of());
        Stored<Order> read = orders.find(id).orElseThrow();

        boolean won =
                orders.updateBut(
                        Set.of("lines"),
                        Map.of("lines", List.of(tea)),
                        read,
                        new Order("jun", null, null, List.of(new Line("not written", 9))),
                        List.of("kiosk.orders"));

        assertThat(won).isTrue();
        assertThat(orders.find(id).orElseThrow().document())
                .isEqualTo(new Order("jun", null, null, List.of(coffee, tea)));
        assertThat(raw().getList("lines", Document.class).getLast())
                .isEqualTo(new Document("drink", "tea").append("cups", 1));
        assertThat(entries(raw())).hasSize(1);
    }

    @Test
    void theOrderOfATopicGoesOnAfterItsEventsWereCleared() {
        orders.insert(id, null, order("mina"), List.of("kiosk.orders"));
        MONGO.updateFirst(byId(), new Update().set("outbox.entries", List.of()), "orders");

        orders.update(orders.find(id).orElseThrow(), order("jun"), List.of("kiosk.orders"));

        assertThat(entries(raw()).getFirst()).containsEntry("sequence", 2L);
    }

    @Test
    void anUpdateRemovesWhatIsAbsentAndKeepsWhatItDoesNotKnow() {
        orders.insert(id, null, new Order("mina", "hot", null, List.of()), List.of());
        MONGO.updateFirst(byId(), new Update().set("tip", 3), "orders");

        orders.update(orders.find(id).orElseThrow(), order("mina"), List.of());

        assertThat(raw()).doesNotContainKey("note").containsEntry("tip", 3);
    }

    @Test
    void eventsOfAnIdleOutboxAreStoredWithALeaseForTheRelay() {
        orders.insert(id, "fair", order("mina"), List.of());

        orders.update(orders.find(id).orElseThrow(), order("jun"), List.of("kiosk.orders"));

        assertThat(raw().get("outbox", Document.class))
                .containsEntry("lease", Signals.LEASE.stored());
        assertThat(leased).extracting(LeasedOutbox::forum).containsExactly("fair");
        assertThat(leased.getFirst().entries())
                .extracting(OutboxEntry::id)
                .containsExactly(entries(raw()).getFirst().getString("id"));
    }

    @Test
    void eventsBehindUnpublishedOnesAreLeftToWhoeverHasThose() {
        orders.insert(id, null, order("mina"), List.of("kiosk.orders"));
        MONGO.updateFirst(byId(), new Update().unset("outbox.lease"), "orders");
        leased.clear();

        orders.update(orders.find(id).orElseThrow(), order("jun"), List.of("kiosk.orders"));

        assertThat(leased).isEmpty();
        assertThat(signals).containsExactly(id);
        assertThat(raw().get("outbox", Document.class)).doesNotContainKey("lease");
    }

    @Test
    void whatWasJustInsertedIsChangedWithoutBeingRead() {
        orders.insert(id, "fair", order("mina"), List.of());
        Stored<Order> inserted = orders.inserted(id, "fair", order("mina"));

        assertThat(inserted).isEqualTo(orders.find(id).orElseThrow());
        assertThat(orders.update(inserted, order("jun"), List.of("kiosk.orders"))).isTrue();
        assertThat(orders.update(inserted, order("ari"), List.of("kiosk.orders"))).isFalse();

        assertThat(orders.find(id).orElseThrow().document().customer()).isEqualTo("jun");
        assertThat(leased).hasSize(1);
    }

    @Test
    void theRelayClearingMeanwhileLosesNoRace() {
        orders.insert(id, null, order("mina"), List.of("kiosk.orders"));
        Stored<Order> read = orders.find(id).orElseThrow();
        MONGO.updateFirst(byId(), new Update().set("outbox.entries", List.of()), "orders");

        assertThat(orders.update(read, order("jun"), List.of("kiosk.orders"))).isTrue();

        assertThat(entries(raw())).hasSize(1);
    }

    @Test
    void anAggregateWithTooMuchUnpublishedTakesNoCommand() {
        orders.insert(
                id, null, order("mina"), List.of("kiosk.orders", "kiosk.orders", "kiosk.orders"));

        assertThatThrownBy(
                        () -> orders.update(orders.find(id).orElseThrow(), order("jun"), List.of()))
                .isInstanceOf(OutboxFullException.class)
                .hasMessageContaining("orders/" + id);
    }

    @Test
    void anEventThatBreaksItsContractIsNeverStored() {
        violations.add(new Violation("required", "cups", "is missing"));

        assertThatThrownBy(() -> orders.insert(id, null, order("mina"), List.of("kiosk.orders")))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("cups: is missing");

        assertThat(orders.find(id)).isEmpty();
    }

    @Test
    void anEventForATopicThatIsNotItsTypesIsNeverStored() {
        assertThatThrownBy(() -> orders.insert(id, null, order("mina"), List.of("kiosk.closets")))
                .isInstanceOf(ContractViolationException.class)
                .hasMessageContaining("belongs to kiosk.orders");

        assertThat(orders.find(id)).isEmpty();
    }

    @Test
    void aggregatesAreFoundByTheirFields() {
        orders.insert(id, null, new Order(id, null, null, List.of(new Line("tea", 1))), List.of());
        Query mine = Query.query(Criteria.where("customer").is(id).and("lines.drink").is("tea"));

        assertThat(orders.find(mine)).extracting(Stored::id).containsExactly(id);
        assertThat(orders.count(mine)).isEqualTo(1);
    }

    @Test
    void aRecordWithAFieldOfThePlatformIsRefused() {
        assertThatThrownBy(() -> new AggregateMapping<>(Unfit.class, MONGO.getConverter()))
                .hasMessageContaining("version");
    }

    private static Order order(String customer) {
        return new Order(customer, null, null, List.of());
    }

    private static String type(String topic) {
        return topic.equals("kiosk.tills") ? OPENED : PLACED;
    }

    private Query byId() {
        return Query.query(Criteria.where("_id").is(id));
    }

    private Document raw() {
        return Objects.requireNonNull(MONGO.findById(id, Document.class, "orders"));
    }

    private static List<Document> entries(Document raw) {
        return Objects.requireNonNull(raw.get("outbox", Document.class))
                .getList("entries", Document.class);
    }

    private final class Signals implements OutboxSignal {

        static final Lease LEASE = new Lease("this", "token-1", Duration.ofSeconds(20));

        @Override
        public void pending(String pending) {
            signals.add(pending);
        }

        @Override
        public OwnLease lease() {
            return new OwnLease(LEASE, 0);
        }

        @Override
        public void leased(LeasedOutbox outbox, OwnLease lease) {
            leased.add(outbox);
        }

        @Override
        public void perhapsLeased(String perhaps, OwnLease lease) {
            throw new AssertionError("The store did not fail");
        }
    }

    private final class Strict implements Contracts {
        @Override
        public Optional<URI> addressOf(String type) {
            return Optional.of(URI.create("https://schemas.example/x"));
        }

        @Override
        public Optional<String> topicOf(String type) {
            return Optional.of(type.equals(OPENED) ? "kiosk.tills" : "kiosk.orders");
        }

        @Override
        public List<Violation> violations(String type, String json) {
            return violations;
        }
    }
}

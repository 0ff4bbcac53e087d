package parley.platform.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.aggregate.AggregateRoom;
import parley.platform.compacted.CompactedTopics;
import parley.platform.contract.Contracts;
import parley.platform.contract.NoContracts;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.InMemoryDeadLetters;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventLimits;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.Delivery;
import parley.platform.lease.HandTime;
import parley.platform.outbox.NoSignal;
import parley.platform.sample.Settings;
import parley.platform.store.TestStore;

/** What becomes of an event that can't be taken for this service's own reasons. */
class InboundRecordsIT {

    private static final String TOPIC = "inbound.kiosk-orders";
    private static final String TYPE = "parley.inbound.order-sent.v1";
    private static final KafkaEvents EVENTS =
            new KafkaEvents(Settings.bind("parley.events.limits", EventLimits.class, Map.of()));

    private final HandTime time = new HandTime();
    private final InMemoryDeadLetters letters = new InMemoryDeadLetters();
    private final MongoOperations mongo = TestStore.newDatabase();
    private @Nullable RuntimeException storeThrows;
    private @Nullable RuntimeException reactionThrows;

    @Test
    void whileTheStoreIsAwayTheRecordComesAgain() {
        storeThrows = new DataAccessResourceFailureException("away");
        InboundRecords records = records();

        assertThatThrownBy(() -> records.take(order())).isSameAs(storeThrows);
        assertThat(letters.count(DeadLetterFilter.ALL)).isZero();

        storeThrows = null;
        assertThat(records.take(order())).isTrue();
    }

    @Test
    void whatNoFurtherTryChangesIsADeadLetterAndBlocksNobody() {
        storeThrows = new InvalidDataAccessApiUsageException("too large for a document");

        assertThat(records().take(order())).isFalse();

        assertThat(reasons()).containsExactly(DeadLetterReason.REACTION_FAILED);
    }

    @Test
    void aReactionThatGaveUpIsADeadLetter() {
        reactionThrows = new DataAccessResourceFailureException("away");

        assertThat(records().take(order())).isFalse();

        assertThat(reasons()).containsExactly(DeadLetterReason.RETRIES_EXHAUSTED);
    }

    private List<DeadLetterReason> reasons() {
        return letters.byId(DeadLetterFilter.ALL, null, 10).stream()
                .map(kept -> kept.letter().reason())
                .toList();
    }

    private InboundRecords records() {
        Contracts contracts = new NoContracts();
        InboundSubscription<Order> orders =
                new InboundSubscription<>(
                        TOPIC,
                        TYPE,
                        Order.class,
                        order -> {
                            if (reactionThrows != null) {
                                throw reactionThrows;
                            }
                            return InboundOutcome.accepted();
                        });
        InboundReactions reactions = new InboundReactions(List.of(orders), contracts, time::pass);
        InboundEvents events =
                InboundEvents.of(
                        AggregateRoom.of(
                                breakable(),
                                collection -> new NoSignal(),
                                new CompactedTopics(),
                                UUID::randomUUID,
                                time.clock(),
                                contracts),
                        reactions,
                        contracts,
                        time.clock());
        return new InboundRecords(events, reactions, letters, time.clock(), EVENTS);
    }

    private MongoOperations breakable() {
        return (MongoOperations)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {MongoOperations.class},
                        (proxy, method, arguments) -> {
                            if (storeThrows != null && !method.getName().equals("getConverter")) {
                                throw storeThrows;
                            }
                            return method.invoke(mongo, arguments);
                        });
    }

    private static Delivery order() {
        EventEnvelope envelope =
                new EventEnvelope(
                        "order-1",
                        TYPE,
                        "/tills",
                        "order-1",
                        HandTime.START,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null);
        var record = KafkaEvents.toRecord(TOPIC, envelope, "{\"cups\": 2}");
        return new Delivery(
                TOPIC,
                0,
                0,
                HandTime.START,
                Optional.of("order-1".getBytes(UTF_8)),
                record.headers(),
                Optional.of(record.value()));
    }

    /** What is ordered. */
    record Order(int cups) {}
}

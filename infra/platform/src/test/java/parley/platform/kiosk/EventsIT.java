package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.correlation.Correlation;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.inbox.InboxStatistics;
import parley.platform.outbox.OutboxStatistics;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;

@KioskTest
class EventsIT {

    private final String order = UUID.randomUUID().toString();
    private final String customer = UUID.randomUUID().toString();

    @Autowired private AggregateCollection<Order, OrderEvent> orders;
    @Autowired private Kiosk kiosk;
    @Autowired private DeadLetters deadLetters;
    @Autowired private OutboxStatistics outbox;
    @Autowired private InboxStatistics inbox;

    @Test
    void aStoredEventIsPublishedAsACloudEventOfItsAggregate() {
        Correlation.run("cup-4711", null, () -> place(null));

        TopicRecord record = TopicRecords.await(OrderEvent.TOPIC, OrderEvent.PLACED, order);

        assertThat(record.key()).isEqualTo(order);
        assertThat(record.sequence()).isEqualTo(1);
        assertThat(record.forum()).isEqualTo(Kiosk.FORUM);
        assertThat(record.attribute("source")).isEqualTo("/local/kiosk-service");
        assertThat(record.attribute("correlationid")).isEqualTo("cup-4711");
        assertThat(record.attribute("dataschema"))
                .endsWith("/kiosk/orders/order-placed.v1.schema.json");
        assertThat(record.headers()).containsEntry("content-type", "application/json");
        assertThat(record.data()).doesNotContain("note");
        await().until(() -> outbox.backlog().pending() == 0);
    }

    @Test
    void anEventThatCameBeforeItsFactWaitsForItAndKeepsItsOrder() {
        place(null);
        serve();
        await().until(() -> inbox.counts().waiting() > 0);
        assertThat(notedOfThisOrder()).isEmpty();

        know("Mina");

        await().until(() -> notedOfThisOrder().size() == 2);
        assertThat(notedOfThisOrder())
                .containsExactly(order + " placed by Mina", order + " served");
    }

    @Test
    void anEventIsTakenOnceHoweverOftenItIsDelivered() {
        know("Jun");
        TestEvent placed = placed(1, null);
        TopicRecords.publish(placed);
        TopicRecords.publish(placed);
        TopicRecords.publish(served(2));
        TopicRecords.publish(placed);
        TopicRecords.publish(served(3));

        await().until(() -> notedOfThisOrder().size() >= 3);

        assertThat(notedOfThisOrder())
                .containsExactly(order + " placed by Jun", order + " served", order + " served");
    }

    @Test
    void anEventThatOvertookIsParkedUntilTheGapIsFilled() {
        know("Ari");
        TopicRecords.publish(served(2));
        await().until(() -> inbox.counts().parked() > 0);

        TopicRecords.publish(placed(1, null));

        await().until(() -> notedOfThisOrder().size() == 2);
        assertThat(notedOfThisOrder()).containsExactly(order + " placed by Ari", order + " served");
    }

    @Test
    void aGapThatStaysOpenBecomesADeadLetterUntilItCloses() {
        know("Leo");
        TopicRecords.publish(served(2));
        DeadLetter gap = awaitDeadLetter();
        assertThat(gap.reason()).isEqualTo(DeadLetterReason.SEQUENCE_GAP);
        assertThat(gap.origin().sequence()).isEqualTo(1);
        assertThat(notedOfThisOrder()).isEmpty();

        TopicRecords.publish(placed(1, null));

        await().until(() -> notedOfThisOrder().size() == 2);
        await().until(() -> deadLettersOfThisOrder().isEmpty());
    }

    @Test
    void whileTheStoreIsAwayAnEventIsDeliveredAgainUntilItIsRecorded() {
        know("Eun");
        StoreOutage.of(order, 4);
        TopicRecords.publish(placed(1, null));
        TopicRecords.publish(served(2));

        await().until(() -> notedOfThisOrder().size() == 2);

        assertThat(StoreOutage.isOver(order)).isTrue();
        assertThat(notedOfThisOrder()).containsExactly(order + " placed by Eun", order + " served");
    }

    @Test
    void aDeadEventIsToldAndLaterOnesOfItsAggregateStayBehindIt() {
        know("Kim");
        place(Kiosk.BROKEN);
        serve();

        DeadLetter dead = awaitDeadLetter();

        assertThat(dead.reason()).isEqualTo(DeadLetterReason.REACTION_FAILED);
        TopicRecord told =
                TopicRecords.await("kiosk.dead-letters", 1, r -> r.subject().equals(dead.id()))
                        .getFirst();
        assertThat(told.data()).contains("REACTION_FAILED").doesNotContain(customer);
        await().until(() -> inbox.counts().toDo() >= 2);
        assertThat(notedOfThisOrder()).isEmpty();
    }

    @Test
    void whatIsNoEventIsADeadLetterAndStopsNothing() {
        TopicRecords.publish(new TestEvent(OrderEvent.TOPIC, Map.of("subject", order), "{}"));
        TopicRecords.publishTombstone(OrderEvent.TOPIC, order);
        TopicRecords.publish(
                TestEvent.owned(
                        OrderEvent.TOPIC, "parley.kiosk.order-admired.v1", "f", order, 1, "{}"));
        TopicRecords.publish(placedOf(order, 2, "{\"orderId\":7}"));

        await().until(() -> deadLettersOfThisOrder().size() == 2);

        assertThat(deadLettersOfThisOrder())
                .extracting(DeadLetter::reason)
                .containsExactlyInAnyOrder(
                        DeadLetterReason.MALFORMED, DeadLetterReason.CONTRACT_VIOLATION);
    }

    private void place(@Nullable String note) {
        orders.insert(
                order,
                Kiosk.FORUM,
                new Order(customer, 2, note, false),
                List.of(new OrderEvent.Placed(order, customer, 2, note)));
    }

    private void serve() {
        var read = orders.find(order).orElseThrow();
        assertThat(
                        orders.update(
                                read,
                                read.document().asServed(),
                                List.of(new OrderEvent.Served(order))))
                .isTrue();
    }

    private void know(String name) {
        TopicRecords.publish(
                TestEvent.owned(
                        CustomerChanged.TOPIC,
                        CustomerChanged.TYPE,
                        Kiosk.FORUM,
                        customer,
                        1,
                        "{\"customerId\":\"%s\",\"name\":\"%s\"}".formatted(customer, name)));
        await().until(() -> kiosk.names.containsKey(customer));
    }

    private TestEvent placed(long sequence, @Nullable String note) {
        return placedOf(
                order,
                sequence,
                "{\"orderId\":\"%s\",\"customerId\":\"%s\",\"cups\":1,\"note\":\"%s\"}"
                        .formatted(order, customer, note));
    }

    private static TestEvent placedOf(String order, long sequence, String json) {
        return TestEvent.owned(
                OrderEvent.TOPIC, OrderEvent.PLACED, Kiosk.FORUM, order, sequence, json);
    }

    private TestEvent served(long sequence) {
        return TestEvent.owned(
                OrderEvent.TOPIC,
                OrderEvent.SERVED,
                Kiosk.FORUM,
                order,
                sequence,
                "{\"orderId\":\"%s\"}".formatted(order));
    }

    private List<String> notedOfThisOrder() {
        return kiosk.noted.stream().filter(note -> note.startsWith(order)).toList();
    }

    private DeadLetter awaitDeadLetter() {
        return await().atMost(Duration.ofSeconds(20))
                .until(this::deadLettersOfThisOrder, found -> !found.isEmpty())
                .getFirst();
    }

    private List<DeadLetter> deadLettersOfThisOrder() {
        return deadLetters.newest(DeadLetterFilter.ALL, null, 100).stream()
                .map(KeptDeadLetter::letter)
                .filter(letter -> order.equals(letter.origin().subject()))
                .toList();
    }
}

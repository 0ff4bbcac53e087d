package parley.platform.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.DeadLetters;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;

@KioskTest
class InboundEventsIT {

    private static final String SOURCE = "https://tickets.example/orders";
    private static final String REJECTIONS = "inbound.rejections";

    private final String id = UUID.randomUUID().toString();
    private final String subject = UUID.randomUUID().toString();

    @Autowired private Kiosk kiosk;
    @Autowired private DeadLetters deadLetters;

    @Test
    void anEventOfAnotherSystemIsTakenOnce() {
        String later = UUID.randomUUID().toString();
        TestEvent order = sent(id, subject, Kiosk.FORUM);
        TopicRecords.publish(order);
        TopicRecords.publish(order);
        TopicRecords.publish(sent(later, subject, Kiosk.FORUM));

        await().until(() -> taken().size() >= 2);

        assertThat(taken()).hasSize(2);
        assertThat(rejectionsOf(id)).isEmpty();
    }

    @Test
    void aRefusedEventIsAnsweredWithTheCorrelationOfItsPublisher() {
        TopicRecords.publish(sent(id, subject, "nowhere").with("correlationid", "till-7"));
        await().until(() -> !rejectionsOf(id).isEmpty());

        TopicRecord rejection = rejectionsOf(id).getFirst();

        assertThat(rejection.data())
                .contains("\"source\":\"" + SOURCE + "\"", "unknown-forum", subject)
                .contains("/inbound/kiosk-orders/order-sent.v1.schema.json");
        assertThat(rejection.attribute("correlationid")).isEqualTo("till-7");
        assertThat(rejection.attribute("causationid")).isEqualTo(id);
    }

    @Test
    void eachKindOfBadEventIsAnsweredAndNoneStopsTheNext() {
        String unknown = id + "-unknown";
        String invalid = id + "-invalid";
        String broken = id + "-broken";
        TopicRecords.publish(
                TestEvent.inbound(
                        OrderSent.TOPIC, "parley.inbound.tea-sent.v1", SOURCE, "x", unknown, "{}"));
        TopicRecords.publish(event(invalid, "x", "{\"forum\":\"f\",\"cups\":\"two\"}"));
        TopicRecords.publish(event(broken, "x", "{\"forum\":"));
        TopicRecords.publish(
                new TestEvent(OrderSent.TOPIC, Map.of("subject", subject, "id", id), "{}"));
        TopicRecords.publish(
                new TestEvent(OrderSent.TOPIC, Map.of("type", "no id, no source"), "{}"));
        TopicRecords.publishTombstone(OrderSent.TOPIC, "x");
        TopicRecords.publish(sent(id, subject, Kiosk.FORUM));

        await().until(() -> taken().size() == 1);
        await().until(() -> rejectionsOf(OrderSent.TOPIC + "/").size() >= 2);

        assertThat(rejectionsOf(unknown).getFirst().data()).contains("unknown-type");
        assertThat(rejectionsOf(invalid).getFirst().data())
                .contains("contract-violation", "\"field\":\"cups\"");
        assertThat(rejectionsOf(broken).getFirst().data()).contains("malformed");
        assertThat(rejectionsOf("\"" + id + "\"").getFirst().data()).contains("malformed");
        assertThat(deadLetters.newest(DeadLetterFilter.ALL, null, 100))
                .noneMatch(kept -> String.valueOf(kept.letter().origin().eventId()).startsWith(id));
    }

    @Test
    void aFailureOfThisServiceIsADeadLetterAndNoRejection() {
        TopicRecords.publish(
                event(id, subject, "{\"forum\":\"%s\",\"cups\":99}".formatted(Kiosk.FORUM)));
        TopicRecords.publish(sent(id + "-next", subject, Kiosk.FORUM));

        await().until(() -> taken().size() == 1);

        assertThat(deadLetters.newest(DeadLetterFilter.ALL, null, 100))
                .filteredOn(kept -> id.equals(kept.letter().origin().eventId()))
                .extracting(kept -> kept.letter().reason())
                .containsExactly(DeadLetterReason.REACTION_FAILED);
        assertThat(rejectionsOf("\"" + id + "\"")).isEmpty();
    }

    private static TestEvent sent(String id, String subject, String forum) {
        return event(id, subject, "{\"forum\":\"%s\",\"cups\":2}".formatted(forum));
    }

    private static TestEvent event(String id, String subject, String json) {
        return TestEvent.inbound(OrderSent.TOPIC, OrderSent.TYPE, SOURCE, subject, id, json);
    }

    private List<String> taken() {
        return kiosk.sent.stream().filter(subject::equals).toList();
    }

    private static List<TopicRecord> rejectionsOf(String id) {
        return TopicRecords.of(REJECTIONS, record -> record.data().contains(id));
    }
}

package parley.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.platform.inbox.Events.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.deadletter.DeadEvents.Retaken;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.deadletter.Failure;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.platform.event.EventLimits;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.InboxStore.First;
import parley.platform.lease.HandTime;
import parley.platform.sample.Settings;
import parley.platform.topic.Topics;

/** A key behind whose gap as many are parked as may be. */
class FullInboxTest {

    private static final long FIRST_TOO_MANY = InboxFixture.SETTINGS.mostParkedPerKey() + 2L;

    private final InboxKey key = new InboxKey("kiosk.orders", "order-1");
    private final InboxFixture fixture = new InboxFixture();
    private final Inbox inbox =
            new Inbox(
                    fixture.store,
                    fixture.worker(),
                    fixture.deadLetters,
                    Topics.ofContracts("kiosk"),
                    (topic, partition) -> First.ONE,
                    fixture.time.clock(),
                    fixture.metrics,
                    new KafkaEvents(
                            Settings.bind("parley.events.limits", EventLimits.class, Map.of())));

    @BeforeEach
    void theFirstIsMissing() {
        for (long sequence = 2; sequence < FIRST_TOO_MANY; sequence++) {
            inbox.take(delivery(sequence));
        }
    }

    @Test
    void oneMoreIsDeliveredAgainUntilTheGapIsClosed() {
        assertThatThrownBy(() -> inbox.take(delivery(FIRST_TOO_MANY)))
                .isInstanceOf(InboxFullException.class)
                .hasMessage("Too much is parked for kiosk.orders/order-1; its partition waits");
        assertThat(
                        fixture.meters
                                .counter(
                                        "parley.inbox.events",
                                        "topic",
                                        key.topic(),
                                        "outcome",
                                        "full")
                                .count())
                .isEqualTo(1);

        inbox.take(delivery(1));

        assertThat(inbox.take(delivery(FIRST_TOO_MANY))).isTrue();
        assertThat(fixture.store.behind(key)).isEmpty();
    }

    @Test
    void aRedrivenRecordForWhichThereIsNoRoomStaysDead() {
        DeadRecords dead = new DeadRecords(List.of(key.topic()), inbox);
        KeptDeadLetter letter = kept(delivery(FIRST_TOO_MANY));

        assertThat(dead.retake(letter)).isEqualTo(Retaken.FAILED_AGAIN);
        inbox.take(delivery(1));
        assertThat(dead.retake(letter)).isEqualTo(Retaken.TAKEN);
    }

    private Delivery delivery(long sequence) {
        InboxEvent event = event(key, sequence);
        ProducerRecord<String, byte[]> record =
                KafkaEvents.toRecord(key.topic(), event.envelope(), event.data());
        return new Delivery(
                key.topic(),
                event.partition(),
                event.offset(),
                HandTime.START,
                Optional.of(key.subject().getBytes(UTF_8)),
                record.headers(),
                Optional.of(record.value()));
    }

    private static KeptDeadLetter kept(Delivery delivery) {
        DeadLetter letter =
                new DeadLetter(
                        "letter",
                        new Origin(
                                delivery.topic(),
                                delivery.partition(),
                                delivery.offset(),
                                delivery.keyText().orElse(null),
                                null,
                                0,
                                null,
                                null,
                                null),
                        Failure.of(DeadLetterReason.MALFORMED, "cloudevent", null, "was no event"),
                        HandTime.START);
        return new KeptDeadLetter(letter, HandTime.START, 0, null, delivery.raw(), null);
    }
}

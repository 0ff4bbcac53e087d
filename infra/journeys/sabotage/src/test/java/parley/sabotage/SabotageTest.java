package parley.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import parley.platform.event.EventEnvelope;
import parley.platform.inbox.Delivery;

class SabotageTest {

    private final List<Delivery> taken = new ArrayList<>();

    @Test
    void theClockIsAheadByWhatItsFileSaysAndRightWithoutOne(@TempDir Path directory)
            throws Exception {
        Instant noon = Instant.parse("2020-10-30T12:00:00Z");
        Path offset = directory.resolve("clock");
        Clock clock = new AheadClock(Clock.fixed(noon, ZoneOffset.UTC), offset);

        assertThat(clock.instant()).isEqualTo(noon);

        Files.writeString(offset, "3600");
        assertThat(clock.instant()).isEqualTo(noon.plus(Duration.ofHours(1)));
    }

    @Test
    void withoutAnOutboxAnEventCountsAsPublishedThoughNobodyAcknowledgedIt() {
        UnconfirmedTransport transport =
                new UnconfirmedTransport((topic, envelope, data) -> new CompletableFuture<>());

        assertThat(transport.send("topic", event(), "{}")).isCompleted();
    }

    @Test
    void withoutAnInboxASecondDeliveryIsAboutAnotherRegistration() {
        ForgetfulInbox inbox = new ForgetfulInbox(message -> taken.add(Delivery.of(message)));

        inbox.accept(confirmed());
        inbox.accept(confirmed());

        assertThat(taken)
                .extracting(delivery -> Attributes.text(delivery.headers(), "subject"))
                .doesNotHaveDuplicates()
                .doesNotContain("4711");
        assertThat(taken)
                .extracting(delivery -> new String(delivery.value().orElseThrow(), UTF_8))
                .doesNotHaveDuplicates()
                .allMatch(data -> data.endsWith(",\"role\":\"SELLER\"}"));
    }

    @Test
    void withoutOrderAnOlderStateThatArrivesLastIsTheNewest() {
        OrderOfArrival order = new OrderOfArrival(message -> taken.add(Delivery.of(message)));

        order.accept(record("registration.companies", "company-changed", 8, 40));
        order.accept(record("registration.companies", "company-changed", 7, 41));

        assertThat(taken)
                .extracting(delivery -> Attributes.text(delivery.headers(), "sequence"))
                .containsExactly("41", "42");
    }

    private static Message<?> confirmed() {
        return record("registration.registrations", "registration-confirmed", 2, 40);
    }

    private static Message<?> record(String topic, String type, long sequence, long offset) {
        RecordHeaders headers = new RecordHeaders();
        Attributes.put(headers, "type", "parley.registration." + type + ".v1");
        Attributes.put(headers, "subject", "4711");
        Attributes.put(headers, "sequence", Long.toString(sequence));
        String data = "{\"registrationId\":\"4711\",\"role\":\"SELLER\"}";
        return MessageBuilder.withPayload(data.getBytes(UTF_8))
                .setHeader(KafkaHeaders.RECEIVED_TOPIC, topic)
                .setHeader(KafkaHeaders.RECEIVED_PARTITION, 0)
                .setHeader(KafkaHeaders.OFFSET, offset)
                .setHeader(KafkaHeaders.RECEIVED_TIMESTAMP, 0L)
                .setHeader("parley_recordHeaders", headers)
                .build();
    }

    private static EventEnvelope event() {
        return new EventEnvelope(
                "id",
                "type",
                "/source",
                "subject",
                Instant.EPOCH,
                null,
                null,
                1,
                null,
                null,
                null,
                null);
    }
}

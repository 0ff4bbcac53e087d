package parley.platform.compacted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.platform.event.EventEnvelope;
import parley.platform.event.EventLimits;
import parley.platform.event.KafkaEvents;
import parley.platform.lease.HandTime;
import parley.platform.sample.Settings;

class CompactedReadingTest {

    private static final TopicPartition PARTITION = new TopicPartition("kiosk.customers", 0);
    private static final CompactedSettings SETTINGS =
            new CompactedSettings(Duration.ofMillis(1), Duration.ofMillis(1));
    private static final KafkaEvents EVENTS =
            new KafkaEvents(Settings.bind("parley.events.limits", EventLimits.class, Map.of()));

    private final Owner owner = new Owner();
    private final MockConsumer<String, byte @Nullable []> consumer = new MockConsumer<>("earliest");
    private final CompactedReading reading =
            new CompactedReading(
                    consumer,
                    EVENTS,
                    List.of(owner),
                    SETTINGS,
                    new CompactedMetrics(new SimpleMeterRegistry()));
    private long end;

    @BeforeEach
    void itHasThePartition() {
        reading.begin();
        consumer.rebalance(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 0L));
    }

    @Test
    void theGroupsOffsetStaysBeforeTheFirstThatIsInDoubt() {
        owner.has("kim", 1, false);
        owner.has("lee", 2, true);
        arrives("kim", 1);
        arrives("lee", 1);
        arrives("kim", 1);

        reading.read();
        assertThat(committed()).isEqualTo(1);

        arrives("lee", 2);
        owner.has("lee", 2, false);
        reading.read();
        assertThat(committed()).isEqualTo(4);
        assertThat(owner.republished).isEmpty();
    }

    @Test
    void anOldRecordAtTheEndIsRepublishedByTheOffsetsOfTheBroker() {
        owner.has("kim", 2, false);
        arrives("kim", 1);

        reading.read();
        assertThat(owner.republished).isEmpty();
        reading.read();

        assertThat(owner.republished).containsExactly("kim");
    }

    @Test
    void aRecordWithoutKeyIsPassedOver() {
        add(null, new RecordHeaders(), "{}".getBytes(UTF_8));

        reading.read();

        assertThat(committed()).isEqualTo(1);
    }

    @Test
    void whatAnotherReplicaReadsNowIsForgotten() {
        owner.has("kim", 2, true);
        arrives("kim", 1);
        reading.read();

        consumer.rebalance(List.of());
        owner.has("kim", 2, false);
        reading.read();
        reading.read();

        assertThat(owner.republished).isEmpty();
    }

    private void arrives(String key, long sequence) {
        var record =
                KafkaEvents.toRecord(
                        PARTITION.topic(),
                        new EventEnvelope(
                                key + sequence,
                                "parley.kiosk.customer-changed.v1",
                                "/local/kiosk-service",
                                key,
                                HandTime.START,
                                null,
                                null,
                                sequence,
                                null,
                                null,
                                null,
                                null),
                        "{}");
        add(key, new RecordHeaders(record.headers()), record.value());
    }

    private void add(@Nullable String key, RecordHeaders headers, byte[] value) {
        consumer.addRecord(
                new ConsumerRecord<>(
                        PARTITION.topic(),
                        0,
                        end++,
                        0L,
                        TimestampType.CREATE_TIME,
                        0,
                        0,
                        key,
                        value,
                        headers,
                        Optional.empty()));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
    }

    private long committed() {
        return Objects.requireNonNull(consumer.committed(Set.of(PARTITION)).get(PARTITION))
                .offset();
    }
}

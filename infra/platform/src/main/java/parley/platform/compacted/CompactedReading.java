package parley.platform.compacted;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import parley.platform.event.EventReading;
import parley.platform.event.KafkaEvents;

/**
 * One connection to the service's own compacted topics. The group's offset stays before the first
 * record that is in doubt.
 */
final class CompactedReading implements ConsumerRebalanceListener {

    private static final byte[] NOTHING = {};

    private final Consumer<String, byte @Nullable []> consumer;
    private final KafkaEvents events;
    private final CompactedSettings settings;
    private final CompactedMetrics metrics;
    private final Map<String, LastRecords> topics;

    CompactedReading(
            Consumer<String, byte @Nullable []> consumer,
            KafkaEvents events,
            List<CompactedAggregates> topics,
            CompactedSettings settings,
            CompactedMetrics metrics) {
        this.consumer = consumer;
        this.events = events;
        this.settings = settings;
        this.metrics = metrics;
        this.topics =
                topics.stream()
                        .collect(
                                Collectors.toMap(
                                        CompactedAggregates::topic,
                                        topic -> new LastRecords(topic, metrics)));
    }

    void begin() {
        consumer.subscribe(Set.copyOf(topics.keySet()), this);
    }

    /** What came within the interval, and what was in doubt before. */
    void read() {
        consumer.poll(settings.interval()).forEach(this::read);
        topics.forEach((topic, records) -> records.check(new Ends(topic)));
        metrics.checked(topics.values().stream().mapToInt(LastRecords::inDoubt).sum());
        commit();
    }

    /** What has no key is nobody's state, and no compaction keeps it. */
    private void read(ConsumerRecord<String, byte @Nullable []> record) {
        if (record.key() == null) {
            return;
        }
        of(record.topic())
                .read(record.partition(), record.offset(), record.key(), sequence(record));
    }

    private long sequence(ConsumerRecord<String, byte @Nullable []> record) {
        byte[] value = Optional.ofNullable(record.value()).orElse(NOTHING);
        EventReading reading = events.read(record.headers(), value, Instant.EPOCH);
        return reading instanceof EventReading.Event event ? event.envelope().sequence() : 0;
    }

    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition assigned : consumer.assignment()) {
            long next =
                    of(assigned.topic())
                            .earliest(assigned.partition())
                            .orElseGet(() -> consumer.position(assigned));
            offsets.put(assigned, new OffsetAndMetadata(next));
        }
        if (!offsets.isEmpty()) {
            consumer.commitAsync(offsets, null);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(lost -> of(lost.topic()).forget(List.of(lost.partition())));
    }

    private LastRecords of(String topic) {
        return Objects.requireNonNull(topics.get(topic), topic);
    }

    /** Of one topic. */
    private final class Ends implements PartitionEnds {

        private final String topic;

        Ends(String topic) {
            this.topic = topic;
        }

        @Override
        public long position(int partition) {
            return consumer.position(new TopicPartition(topic, partition));
        }

        @Override
        public long end(int partition) {
            TopicPartition asked = new TopicPartition(topic, partition);
            return Objects.requireNonNull(consumer.endOffsets(List.of(asked)).get(asked));
        }
    }
}

package parley.faults.inject;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is on Parley's topics, read as it comes, and a way to put more there. */
public final class Wire implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Wire.class);
    private static final Set<String> OWNERS =
            Set.of("registration", "session", "matchmaking", "notification", "inbound");
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> broker;
    private final KafkaProducer<byte[], byte[]> producer;
    private final List<WireRecord> records = new ArrayList<>();
    private volatile boolean closed;

    public Wire(String bootstrapServers) {
        this.broker = Map.of("bootstrap.servers", bootstrapServers, "client.id", "chaos");
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("acks", "all");
        settings.put("delivery.timeout.ms", 60_000);
        settings.put("max.block.ms", 60_000);
        settings.put("request.timeout.ms", 5_000);
        this.producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        var _ = Thread.ofPlatform().daemon().name("wire").start(this::read);
    }

    /** Of Parley's own topics, in the order in which they were read; dead letters are left out. */
    public synchronized List<WireRecord> records() {
        return List.copyOf(records);
    }

    /** Those of one topic. */
    public List<WireRecord> records(String topic) {
        return records().stream().filter(record -> record.topic().equals(topic)).toList();
    }

    /** How often an event was on its topic again, without what this tool has put there. */
    public long repeats() {
        Map<String, Long> times =
                records().stream()
                        .filter(record -> !record.isOwn() && !record.attribute("id").isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        record ->
                                                record.topic()
                                                        + " "
                                                        + record.attribute("source")
                                                        + " "
                                                        + record.attribute("id"),
                                        Collectors.counting()));
        return times.values().stream().mapToLong(count -> count - 1).sum();
    }

    /** How many records this tool has put there. */
    public long own() {
        return records().stream().filter(WireRecord::isOwn).count();
    }

    /** Returns when the broker has acknowledged all, in this order for each key. */
    void put(List<ProducerRecord<byte[], byte[]>> more) {
        List<Future<?>> sent = new ArrayList<>();
        more.forEach(record -> sent.add(producer.send(record)));
        producer.flush();
        for (Future<?> acknowledged : sent) {
            try {
                acknowledged.get();
            } catch (ExecutionException refused) {
                throw new IllegalStateException(
                        "the broker took a record within no minute", refused.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        producer.close(Duration.ofSeconds(2));
    }

    private void read() {
        try (KafkaConsumer<byte[], byte @Nullable []> consumer =
                new KafkaConsumer<>(
                        broker, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            while (!closed) {
                try {
                    assign(consumer);
                    for (int polls = 0; polls < 4 && !closed; polls++) {
                        consumer.poll(POLL).forEach(this::add);
                    }
                } catch (KafkaException brokerAway) {
                    log.atInfo().addKeyValue("reason", brokerAway.toString()).log("read later");
                }
            }
        }
    }

    private synchronized void add(ConsumerRecord<byte[], byte @Nullable []> record) {
        records.add(new WireRecord(record));
    }

    private static void assign(KafkaConsumer<?, ?> consumer) {
        Set<TopicPartition> wanted =
                consumer.listTopics().values().stream()
                        .flatMap(List::stream)
                        .filter(partition -> isOurs(partition.topic()))
                        .map(Wire::partition)
                        .collect(Collectors.toSet());
        Set<TopicPartition> before = consumer.assignment();
        if (before.containsAll(wanted)) {
            return;
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        before.forEach(partition -> positions.put(partition, consumer.position(partition)));
        consumer.assign(wanted);
        wanted.forEach(
                partition ->
                        consumer.seek(
                                partition,
                                Optional.ofNullable(positions.get(partition)).orElse(0L)));
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    private static boolean isOurs(String topic) {
        return OWNERS.contains(topic.replaceFirst("\\..*", "")) && !topic.endsWith(".dead-letters");
    }
}

package parley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Reads and writes the topics of the test broker from outside the services. */
public final class TopicRecords {

    /** How long {@link #await} waits at most. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofMillis(100);

    private TopicRecords() {}

    /** Creates the topic unless it exists. */
    public static void create(String topic, int partitions) {
        try (Admin admin = Admin.create(connection())) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Can't create " + topic, e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns when the broker has acknowledged it. The key is the event's subject. */
    public static void publish(TestEvent event) {
        publish(event, event.json());
    }

    /** The owner's tombstone: attributes as of an event, and no value. */
    public static void publishTombstone(TestEvent event) {
        publish(event, null);
    }

    private static void publish(TestEvent event, @Nullable String json) {
        ProducerRecord<String, @Nullable String> message =
                new ProducerRecord<>(event.topic(), event.subject(), json);
        message.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
        message.headers().add("content-type", "application/json".getBytes(UTF_8));
        event.attributes()
                .forEach(
                        (name, value) ->
                                message.headers().add("ce_" + name, value.getBytes(UTF_8)));
        send(message);
    }

    /** An event of another system, in binary mode. */
    public static void publish(
            String topic, String type, String source, String subject, String id, String json) {
        publish(TestEvent.inbound(topic, type, source, subject, id, json));
    }

    /** An event in structured mode: all of it is in the value. */
    public static void publishStructured(String topic, String key, String event) {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, key, event);
        message.headers().add("content-type", "application/cloudevents+json".getBytes(UTF_8));
        send(message);
    }

    /** A tombstone for the key, by nobody. */
    public static void publishTombstone(String topic, String key) {
        send(new ProducerRecord<>(topic, key, null));
    }

    /** All that lies on the topic now, in order within each key. */
    public static List<TopicRecord> all(String topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        connection(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<TopicRecord> records = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(read -> records.add(record(read)));
            }
            return records;
        }
    }

    public static List<TopicRecord> of(String topic, Predicate<TopicRecord> wanted) {
        return all(topic).stream().filter(wanted).toList();
    }

    /** Waits until at least so many records are wanted ones, and returns those. */
    public static List<TopicRecord> await(
            String topic, int atLeast, Predicate<TopicRecord> wanted) {
        return Awaitility.await("at least %d on %s".formatted(atLeast, topic))
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> of(topic, wanted), found -> found.size() >= atLeast);
    }

    /** Waits for the first record of this type about this subject. */
    public static TopicRecord await(String topic, String type, String subject) {
        return await(topic, 1, read -> read.type().equals(type) && read.subject().equals(subject))
                .getFirst();
    }

    private static void send(ProducerRecord<String, @Nullable String> message) {
        try (KafkaProducer<String, @Nullable String> producer =
                new KafkaProducer<>(connection(), new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Can't publish to " + message.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static TopicRecord record(ConsumerRecord<String, String> read) {
        Map<String, String> headers = new HashMap<>();
        read.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new TopicRecord(
                read.topic(), read.partition(), read.offset(), read.key(), headers, read.value());
    }

    private static Map<String, Object> connection() {
        return Map.of("bootstrap.servers", TestBackends.bootstrapServers());
    }
}

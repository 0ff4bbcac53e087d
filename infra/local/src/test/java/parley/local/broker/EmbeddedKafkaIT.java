package parley.local.broker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

    private static final TopicPartition MEETINGS = new TopicPartition("meetings", 0);

    @TempDir Path directory;

    @Test
    void recordsOutliveTheBroker() throws Exception {
        try (EmbeddedKafka broker = EmbeddedKafka.start(directory, 0)) {
            createTopic(broker);
            send(broker, "포항에서 만납시다");
        }

        try (EmbeddedKafka restarted = EmbeddedKafka.start(directory, 0)) {
            assertThat(valuesIn(restarted)).containsExactly("포항에서 만납시다");
        }
    }

    private static void createTopic(EmbeddedKafka broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(MEETINGS.topic(), 1, (short) 1)))
                    .all()
                    .get(30, SECONDS);
        }
    }

    private static void send(EmbeddedKafka broker, String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>(MEETINGS.topic(), value)).get(30, SECONDS);
        }
    }

    private static List<String> valuesIn(EmbeddedKafka broker) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                broker.bootstrapServers(),
                                "auto.offset.reset",
                                "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(MEETINGS));
            return consumer.poll(Duration.ofSeconds(30)).records(MEETINGS).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }
}

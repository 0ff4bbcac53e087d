package parley.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import parley.testkit.TestBackends;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaEventTransportIT extends EventTransportContract {

    private final KafkaEventTransport transport =
            KafkaEventTransport.connected(
                    Map.of("bootstrap.servers", TestBackends.bootstrapServers()),
                    Duration.ofSeconds(3));

    @BeforeAll
    void createTopic() {
        TopicRecords.create(topic(), 2);
    }

    @AfterAll
    void close() {
        transport.close();
    }

    @Override
    EventTransport transport() {
        return transport;
    }

    @Override
    String topic() {
        return "transport.contract";
    }

    @Override
    String missingTopic() {
        return "transport.missing";
    }

    @Override
    List<String> arrived(String subject) {
        return TopicRecords.of(topic(), record -> record.subject().equals(subject)).stream()
                .map(TopicRecord::data)
                .toList();
    }
}

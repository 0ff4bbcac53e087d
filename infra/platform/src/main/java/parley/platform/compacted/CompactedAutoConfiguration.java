package parley.platform.compacted;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import parley.platform.event.KafkaEvents;

@AutoConfiguration
@EnableConfigurationProperties(CompactedSettings.class)
class CompactedAutoConfiguration {

    @Bean
    CompactedTopics compactedTopics() {
        return new CompactedTopics();
    }

    @Bean
    CompactedMetrics compactedMetrics(MeterRegistry meters) {
        return new CompactedMetrics(meters);
    }

    @Bean
    CompactedReader compactedReader(
            CompactedTopics topics,
            KafkaProperties kafka,
            KafkaEvents events,
            CompactedSettings settings,
            CompactedMetrics metrics,
            @Value("${spring.application.name}") String application) {
        Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, application + ".compacted");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new CompactedReader(
                topics,
                () ->
                        new KafkaConsumer<>(
                                properties, new StringDeserializer(), new ByteArrayDeserializer()),
                consumer -> new CompactedReading(consumer, events, topics.all(), settings, metrics),
                settings,
                Thread.ofVirtual().factory());
    }
}

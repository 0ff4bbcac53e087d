package parley.platform.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.EventSource;

@AutoConfiguration
@EnableConfigurationProperties(DeadLetterSettings.class)
class DeadLetterAutoConfiguration {

    @Bean
    DeadLetters deadLetters(
            AggregateCollections collections,
            EventSource source,
            Clock clock,
            MeterRegistry meters,
            DeadLetterSettings settings) {
        return new StoredDeadLetters(
                collections, source.owner(), clock, new DeadLetterLog(meters), settings);
    }
}

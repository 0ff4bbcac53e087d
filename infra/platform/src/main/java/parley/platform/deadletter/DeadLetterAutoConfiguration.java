package parley.platform.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.event.EventSource;

@AutoConfiguration
class DeadLetterAutoConfiguration {

    @Bean
    DeadLetters deadLetters(
            AggregateCollections collections,
            EventSource source,
            Clock clock,
            MeterRegistry meters) {
        return new StoredDeadLetters(collections, source.owner(), clock, meters);
    }
}

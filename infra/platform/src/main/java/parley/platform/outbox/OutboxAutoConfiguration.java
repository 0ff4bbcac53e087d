package parley.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.event.EventSource;
import parley.platform.lease.LeaseWatch;
import parley.platform.lease.Leases;
import parley.platform.lease.MonotonicClock;
import parley.platform.lease.Pause;

@AutoConfiguration
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxAutoConfiguration {

    @Bean(destroyMethod = "close")
    KafkaEventTransport kafkaEventTransport(KafkaProperties kafka, OutboxSettings settings) {
        return KafkaEventTransport.connected(
                kafka.buildProducerProperties(), settings.deliveryTimeout());
    }

    @Bean
    OutboxMetrics outboxMetrics(MeterRegistry meters) {
        return new OutboxMetrics(meters);
    }

    @Bean
    OutboxRelay outboxRelay(
            EventTransport transport,
            EventSource source,
            OutboxSettings settings,
            Clock clock,
            OutboxMetrics metrics) {
        String replica = source.uri() + "/" + UUID.randomUUID();
        return new OutboxRelay(
                new AggregatePublisher(
                        transport,
                        source,
                        Leases.of(replica, settings.lease()),
                        MonotonicClock.SYSTEM,
                        new LeaseWatch<>(MonotonicClock.SYSTEM),
                        metrics),
                settings,
                Thread.ofVirtual().factory(),
                Pause.SLEEPING,
                clock,
                metrics);
    }

    @Bean
    Outboxes outboxes(MongoOperations mongo, OutboxRelay relay, Clock clock) {
        return new Outboxes(mongo, relay, clock);
    }
}

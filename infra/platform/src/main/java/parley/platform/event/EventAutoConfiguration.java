package parley.platform.event;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@EnableConfigurationProperties({EventSettings.class, EventLimits.class})
class EventAutoConfiguration {

    @Bean
    EventSource eventSource(
            EventSettings settings, @Value("${spring.application.name}") String service) {
        return EventSource.of(settings.deployment(), service);
    }

    @Bean
    KafkaEvents kafkaEvents(EventLimits limits) {
        return new KafkaEvents(limits);
    }

    @Bean
    HttpEvents httpEvents(KafkaEvents records) {
        return new HttpEvents(records);
    }
}

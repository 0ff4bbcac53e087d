package parley.notification.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.domain.NotificationEvent;
import parley.platform.event.OutgoingEvents;

@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    OutgoingEvents<NotificationEvent> outgoingEvents() {
        return new NotificationEvents();
    }
}

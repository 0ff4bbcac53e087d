package parley.notification.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.application.RecordBounce;
import parley.platform.inbound.InboundOutcome;
import parley.platform.inbound.InboundSubscription;

/** Bounces come from outside. */
@Configuration(proxyBeanMethods = false)
class BounceSubscription {

    @Bean
    InboundSubscription<MailBounced> bounces(RecordBounce recordBounce) {
        return new InboundSubscription<>(
                MailBounced.TOPIC,
                MailBounced.TYPE,
                MailBounced.class,
                event ->
                        InboundOutcome.of(
                                recordBounce.record(
                                        event.data().messageId(),
                                        event.data().bounce(event.envelope().time())),
                                _ -> "messageId"));
    }
}

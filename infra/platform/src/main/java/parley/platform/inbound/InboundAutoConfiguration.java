package parley.platform.inbound;

import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.contract.Contracts;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.KafkaEvents;
import parley.platform.inbox.Delivery;
import parley.platform.lease.Pause;

@AutoConfiguration
class InboundAutoConfiguration {

    @Bean
    InboundReactions inboundReactions(
            ObjectProvider<InboundSubscription<?>> subscriptions, Contracts contracts) {
        return new InboundReactions(
                subscriptions.orderedStream().toList(), contracts, Pause.SLEEPING);
    }

    @Bean
    InboundEvents inboundEvents(
            AggregateCollections collections,
            InboundReactions reactions,
            Contracts contracts,
            Clock clock) {
        return InboundEvents.of(collections, reactions, contracts, clock);
    }

    @Bean
    InboundRecords inboundRecords(
            InboundEvents events,
            InboundReactions reactions,
            DeadLetters deadLetters,
            Clock clock,
            KafkaEvents kafka) {
        return new InboundRecords(events, reactions, deadLetters, clock, kafka);
    }

    @Bean
    DeadInbound deadInbound(InboundRecords records, InboundReactions reactions, KafkaEvents kafka) {
        return new DeadInbound(records, reactions, kafka);
    }

    /** The binding {@code inbound-in-0}. */
    @Bean
    Consumer<Message<?>> inbound(InboundRecords records) {
        return message -> records.take(Delivery.of(message));
    }

    /** {@code POST /events}. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @EnableConfigurationProperties(InboundSettings.class)
    @Import(EventsController.class)
    static class Posted {

        @Bean
        PostedEvents postedEvents(
                InboundEvents events, InboundReactions reactions, Contracts contracts) {
            return new PostedEvents(events, reactions, contracts);
        }
    }
}

package parley.platform.inbound;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.contract.Contracts;
import parley.platform.deadletter.DeadLetters;
import parley.platform.event.OutgoingEvent;
import parley.platform.inbox.Delivery;
import parley.platform.inbox.Pause;

@AutoConfiguration
class InboundAutoConfiguration {

    @Bean
    InboundEvents inboundEvents(
            AggregateCollections collections,
            ObjectProvider<InboundSubscription<?>> subscriptions,
            Contracts contracts,
            DeadLetters deadLetters,
            Clock clock) {
        List<InboundSubscription<?>> all = subscriptions.orderedStream().toList();
        return new InboundEvents(
                collections.of(
                        "inbound_events",
                        InboundDocument.class,
                        rejected ->
                                new OutgoingEvent(
                                        EventRejected.TOPIC, EventRejected.TYPE, rejected)),
                new InboundReactions(all, contracts, Pause.SLEEPING),
                contracts,
                deadLetters,
                clock);
    }

    /** The binding {@code inbound-in-0}. */
    @Bean
    Consumer<Message<?>> inbound(InboundEvents events) {
        return message -> events.take(Delivery.of(message));
    }
}

package parley.platform.kiosk;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.AggregateCollections;
import parley.platform.inbound.InboundSubscription;
import parley.platform.inbox.Subscription;

@SpringBootApplication
class KioskService {

    @Bean
    static StoreOutage storeOutage() {
        return new StoreOutage();
    }

    @Bean
    AggregateCollection<Order, OrderEvent> orders(AggregateCollections collections) {
        return collections.of("orders", Order.class, OrderEvent::outgoing);
    }

    @Bean
    AggregateCollection<Guest, CustomerChanged> guests(AggregateCollections collections) {
        return collections.ofCompacted(
                CustomerChanged.TOPIC,
                "guests",
                Guest.class,
                CustomerChanged::outgoing,
                read -> new CustomerChanged(read.id(), read.document().name()));
    }

    @Bean
    Subscription<OrderEvent.Placed> placed(Kiosk kiosk) {
        return Subscription.to(OrderEvent.PLACED, OrderEvent.Placed.class, kiosk::on);
    }

    @Bean
    Subscription<OrderEvent.Served> served(Kiosk kiosk) {
        return Subscription.to(OrderEvent.SERVED, OrderEvent.Served.class, kiosk::onServed);
    }

    @Bean
    Subscription<CustomerChanged> customers(Kiosk kiosk) {
        return Subscription.to(CustomerChanged.TYPE, CustomerChanged.class, kiosk::onCustomer)
                .erasing(kiosk::onErased);
    }

    @Bean
    InboundSubscription<OrderSent> sent(Kiosk kiosk) {
        return new InboundSubscription<>(
                OrderSent.TOPIC, OrderSent.TYPE, OrderSent.class, kiosk::onSent);
    }
}

package parley.platform.kiosk;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.idempotency.RequestIdentity;

/** Takes a walk-in's order. */
@RestController
class OrderController {

    private final AggregateCollection<Order, OrderEvent> orders;

    OrderController(AggregateCollection<Order, OrderEvent> orders) {
        this.orders = orders;
    }

    @PostMapping("/v1/orders")
    ResponseEntity<Void> place(RequestIdentity identity) {
        UUID id = identity.idFor("place-order");
        String order = id.toString();
        orders.insert(
                order,
                Kiosk.FORUM,
                new Order(Kiosk.WALK_IN, 1, null, false),
                List.of(new OrderEvent.Placed(order, Kiosk.WALK_IN, 1, null)));
        return ResponseEntity.created(URI.create("/v1/orders/" + order)).build();
    }
}

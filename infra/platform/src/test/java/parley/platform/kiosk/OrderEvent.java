package parley.platform.kiosk;

import org.jspecify.annotations.Nullable;
import parley.platform.event.OutgoingEvent;

/** What happens to orders, on the wire too. */
sealed interface OrderEvent {

    String TOPIC = "kiosk.orders";
    String PLACED = "parley.kiosk.order-placed.v1";
    String SERVED = "parley.kiosk.order-served.v1";

    record Placed(String orderId, String customerId, int cups, @Nullable String note)
            implements OrderEvent {}

    record Served(String orderId) implements OrderEvent {}

    default OutgoingEvent outgoing() {
        return switch (this) {
            case Placed placed -> new OutgoingEvent(TOPIC, PLACED, placed);
            case Served served -> new OutgoingEvent(TOPIC, SERVED, served);
        };
    }
}

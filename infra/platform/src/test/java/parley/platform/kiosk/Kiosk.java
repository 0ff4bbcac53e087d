package parley.platform.kiosk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import parley.platform.event.EventEnvelope;
import parley.platform.inbound.InboundOutcome;
import parley.platform.inbox.Effect;
import parley.platform.inbox.Fact;
import parley.platform.inbox.Received;

/** What the kiosk does about events; an order is noted once its customer is known. */
@Component
class Kiosk {

    static final String FORUM = "kiosk-fair";
    static final String BROKEN = "broken";
    static final String DELICATE = "fails while the machine is broken";

    /** A customer who is always known. */
    static final String WALK_IN = "walk-in";

    static final int TOO_MANY = 99;

    final Map<String, String> names = new ConcurrentHashMap<>(Map.of(WALK_IN, "a walk-in"));
    volatile boolean broken;
    final List<String> noted = new CopyOnWriteArrayList<>();
    final List<Received<?>> received = new CopyOnWriteArrayList<>();
    final List<String> sent = new CopyOnWriteArrayList<>();

    Effect on(Received<OrderEvent.Placed> placed) {
        received.add(placed);
        OrderEvent.Placed order = placed.data();
        if (BROKEN.equals(order.note()) || (broken && DELICATE.equals(order.note()))) {
            throw new IllegalStateException("The machine is broken");
        }
        if (!names.containsKey(order.customerId())) {
            return Effect.waitingFor(customer(order.customerId()));
        }
        noted.add(order.orderId() + " placed by " + names.get(order.customerId()));
        return Effect.done();
    }

    Effect onServed(Received<OrderEvent.Served> served) {
        noted.add(served.data().orderId() + " served");
        return Effect.done();
    }

    Effect onCustomer(Received<CustomerChanged> changed) {
        names.put(changed.data().customerId(), changed.data().name());
        return Effect.providing(customer(changed.data().customerId()));
    }

    Effect onErased(EventEnvelope tombstone) {
        names.remove(tombstone.subject());
        return Effect.done();
    }

    InboundOutcome onSent(Received<OrderSent> order) {
        if (!order.data().forum().equals(FORUM)) {
            return InboundOutcome.refused("unknown-forum", "forum", "There is no such forum");
        }
        if (order.data().cups() == TOO_MANY) {
            throw new IllegalStateException("The machine is overrun");
        }
        sent.add(order.envelope().subject());
        return InboundOutcome.accepted();
    }

    private static Fact customer(String id) {
        return new Fact("customer", id);
    }
}

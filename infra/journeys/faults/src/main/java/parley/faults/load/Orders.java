package parley.faults.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.faults.load.Ledger.Registered;
import parley.faults.load.Ledger.Standing;
import parley.journeys.client.TicketingSystem;

/** Orders that come by the ticketing topic; the broker's acknowledgement is theirs. */
final class Orders implements Load.Worker {

    private final TicketingSystem ticketing;
    private final String forum;
    private final Ledger ledger;
    private int number;

    Orders(TicketingSystem ticketing, String forum, Ledger ledger) {
        this.ticketing = ticketing;
        this.forum = forum;
        this.ledger = ledger;
    }

    @Override
    public void next() {
        String reference = "order-" + number++;
        String email = reference + Load.DOMAIN;
        Map<String, Object> order = new HashMap<>(Forms.person("attendee", reference, email));
        order.put("forum", forum);
        ticketing.publish(forum, reference, order);
        ticketing.flush();
        ledger.acknowledge(new Registered(reference, email, Optional.empty(), Standing.CONFIRMED));
    }
}

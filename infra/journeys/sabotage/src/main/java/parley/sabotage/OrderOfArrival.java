package parley.sabotage;

import java.util.Set;
import java.util.function.Consumer;
import org.springframework.messaging.Message;
import parley.platform.inbox.Delivery;

/**
 * No order: on the topics that carry whole states, what arrives last counts as the newest, whatever
 * its sequence says.
 */
final class OrderOfArrival implements Consumer<Message<?>> {

    private static final Set<String> STATES =
            Set.of("registration.forums", "registration.companies", "registration.participants");

    private final Consumer<Message<?>> inbox;

    OrderOfArrival(Consumer<Message<?>> inbox) {
        this.inbox = inbox;
    }

    @Override
    public void accept(Message<?> message) {
        Delivery delivery = Delivery.of(message);
        if (STATES.contains(delivery.topic())
                && !Attributes.text(delivery.headers(), "sequence").isEmpty()) {
            Attributes.put(delivery.headers(), "sequence", Long.toString(delivery.offset() + 1));
        }
        inbox.accept(message);
    }
}

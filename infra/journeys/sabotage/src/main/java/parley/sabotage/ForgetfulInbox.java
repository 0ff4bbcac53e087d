package parley.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import parley.platform.inbox.Delivery;

/**
 * No inbox: each delivery of a confirmation is an event that was never seen, about a registration
 * that was never seen, so that the ids that effects derive from it are new as well. Who gets two
 * deliveries gets two mails.
 */
final class ForgetfulInbox implements Consumer<Message<?>> {

    private static final String CONFIRMED = "parley.registration.registration-confirmed.v1";
    private static final Pattern REGISTRATION =
            Pattern.compile("(\"registrationId\"\\s*:\\s*\")[^\"]*");

    private final Consumer<Message<?>> inbox;

    ForgetfulInbox(Consumer<Message<?>> inbox) {
        this.inbox = inbox;
    }

    @Override
    public void accept(Message<?> message) {
        Delivery delivery = Delivery.of(message);
        Headers headers = delivery.headers();
        if (delivery.value().isEmpty() || !CONFIRMED.equals(Attributes.text(headers, "type"))) {
            inbox.accept(message);
            return;
        }
        String anew = UUID.randomUUID().toString();
        Attributes.put(headers, "id", anew);
        Attributes.put(headers, "subject", anew);
        Attributes.put(headers, "sequence", "1");
        String data =
                REGISTRATION
                        .matcher(new String(delivery.value().get(), UTF_8))
                        .replaceFirst("$1" + anew);
        inbox.accept(
                MessageBuilder.withPayload(data.getBytes(UTF_8))
                        .copyHeaders(message.getHeaders())
                        .build());
    }
}

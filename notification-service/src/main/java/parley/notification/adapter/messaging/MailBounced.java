package parley.notification.adapter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Bounce;

/** What who delivers mails says, on {@code inbound.mail}. */
record MailBounced(String messageId, String kind, @Nullable String status, @Nullable Instant at) {

    static final String TOPIC = "inbound.mail";
    static final String TYPE = "parley.inbound.mail-bounced.v1";

    private static final String HARD = "HARD";

    /**
     * As the domain knows it.
     *
     * @param said when the event was, where it does not say itself
     */
    Bounce bounce(Instant said) {
        return new Bounce(HARD.equals(kind), status, at == null ? said : at);
    }
}

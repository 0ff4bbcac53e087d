package parley.platform.inbox;

import parley.platform.event.EventEnvelope;
import parley.platform.lease.HandTime;

/** Events as they arrive. */
final class Events {

    static final String PLACED = "parley.kiosk.order-placed.v1";

    private Events() {}

    static InboxEvent event(InboxKey key, long sequence) {
        return event(key, sequence, PLACED, "{\"n\":" + sequence + "}");
    }

    static InboxEvent event(InboxKey key, long sequence, String type, String data) {
        return new InboxEvent(
                new EventEnvelope(
                        key.subject() + "-" + sequence,
                        type,
                        "/test/kiosk-service",
                        key.subject(),
                        HandTime.START,
                        null,
                        "fair",
                        sequence,
                        "cup-4711",
                        null,
                        null,
                        null),
                data,
                1,
                sequence,
                HandTime.START);
    }
}

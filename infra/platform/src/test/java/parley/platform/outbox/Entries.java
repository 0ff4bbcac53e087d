package parley.platform.outbox;

import java.time.Instant;
import parley.platform.lease.HandTime;

/** Events as they lie in an outbox. */
final class Entries {

    private Entries() {}

    static OutboxEntry entry(long sequence) {
        return entry(sequence, HandTime.START);
    }

    static OutboxEntry entry(long sequence, Instant time) {
        return new OutboxEntry(
                "kiosk.orders",
                sequence,
                "event-" + sequence,
                "parley.kiosk.order-placed.v1",
                time,
                null,
                "cup-4711",
                null,
                null,
                null,
                "{\"n\":" + sequence + "}");
    }
}

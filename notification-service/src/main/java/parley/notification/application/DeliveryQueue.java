package parley.notification.application;

import java.util.UUID;

/** The fast path to the mail server; what it drops, the scan finds. */
@FunctionalInterface
public interface DeliveryQueue {

    /** Never blocks, never fails. */
    void offer(UUID notification);
}

package parley.platform.kiosk;

import parley.platform.event.OutgoingEvent;

/**
 * A customer as it is.
 *
 * @param name empty of one who is erased, which is told by a tombstone
 */
record CustomerChanged(String customerId, String name) {

    static final String TOPIC = "kiosk.customers";
    static final String TYPE = "parley.kiosk.customer-changed.v1";

    OutgoingEvent outgoing() {
        return name.isEmpty()
                ? OutgoingEvent.tombstone(TOPIC, TYPE)
                : new OutgoingEvent(TOPIC, TYPE, this);
    }
}

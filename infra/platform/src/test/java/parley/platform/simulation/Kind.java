package parley.platform.simulation;

import parley.platform.event.OutgoingEvent;

/** The two kinds of aggregates. */
enum Kind {
    ORDER("orders", "kiosk.orders", "parley.kiosk.order-served.v1"),
    CUSTOMER("customers", "kiosk.customers", "parley.kiosk.customer-changed.v1");

    final String collection;
    final String topic;
    final String type;

    Kind(String collection, String topic, String type) {
        this.collection = collection;
        this.topic = topic;
        this.type = type;
    }

    OutgoingEvent outgoing(Thing thing) {
        return this == CUSTOMER && thing.isErased()
                ? OutgoingEvent.tombstone(topic, type)
                : new OutgoingEvent(topic, type, thing);
    }

    static Kind of(String id) {
        return id.startsWith("order") ? ORDER : CUSTOMER;
    }
}

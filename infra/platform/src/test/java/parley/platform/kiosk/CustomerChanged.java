package parley.platform.kiosk;

/** A customer as it is. */
record CustomerChanged(String customerId, String name) {

    static final String TOPIC = "kiosk.customers";
    static final String TYPE = "parley.kiosk.customer-changed.v1";
}

package parley.platform.kiosk;

/** Another system's order. */
record OrderSent(String forum, int cups) {

    static final String TOPIC = "inbound.kiosk-orders";
    static final String TYPE = "parley.inbound.order-sent.v1";
}

package parley.platform.kiosk;

/** A customer whom the kiosk itself keeps, as it is stored. */
record Guest(String name) {}

package parley.platform.event;

/**
 * What a service wants published. Subject and key are the aggregate that it is written with.
 *
 * @param type in full, {@code parley.registration.registration-confirmed.v1}
 * @param data the wire record; absent components are left out of the JSON
 */
public record OutgoingEvent(String topic, String type, Object data) {}
